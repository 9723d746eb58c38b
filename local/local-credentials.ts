/** Credentials that the engines on this machine accept: they check that a request is signed, not by whom. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
