export const machineArn = 'arn:aws:states:eu-west-2:000000000000:stateMachine:report';
export const functionArn = (name: string) => `arn:aws:lambda:eu-west-2:000000000000:function:${name}`;
