import { z } from 'zod';

/**
 * The relay that takes mail for forces on a secure network, such as the charity's gateway to CJSM. `user` is left out
 * where the relay knows us by our address; its password is a secret, never configuration. `ca`: PEM, where the relay's
 * certificate is signed by no public authority. TLS is required, unless the relay is on this machine.
 */
export const relaySchema = z.strictObject({
  host: z.hostname(),
  port: z.int().min(1).max(65_535).default(587),
  user: z.string().min(1).max(200).optional(),
  ca: z.string().startsWith('-----BEGIN CERTIFICATE-----').optional(),
});
export type Relay = z.infer<typeof relaySchema>;

/** Reads SMTP_RELAY from an environment value: JSON, `null` where no relay is configured. Throws a ZodError or SyntaxError. */
export const relayFromEnv = (text: string): Relay | null => relaySchema.nullable().parse(JSON.parse(text));

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** Whether mail to the relay may go in clear: only within this machine. */
export const isOnThisMachine = (relay: Relay): boolean => loopback.has(relay.host);
