import type { Json } from '../json.ts';
import type { Place } from './run.ts';

/**
 * The context object that `$$` reads.
 * Source: https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
 */
export function contextOf({ run, branch, frame }: Place, token: string | null): { [key: string]: Json } {
  const { started } = run;
  return {
    Execution: {
      Id: started.arn,
      Input: run.input,
      Name: started.name,
      RoleArn: started.roleArn,
      StartTime: new Date(run.startedAt).toISOString(),
      RedriveCount: 0,
    },
    StateMachine: { Id: started.machineArn, Name: started.machineName },
    State: {
      Name: frame.name,
      EnteredTime: new Date(frame.enteredAt).toISOString(),
      RetryCount: frame.retries.reduce((sum, made) => sum + made, 0),
    },
    ...(token !== null && { Task: { Token: token } }),
    ...(branch.item !== null && { Map: { Item: { Index: branch.item.index, Value: branch.item.value } } }),
  };
}
