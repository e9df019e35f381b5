/** The types of nats-server.mjs, for the tests. */
export interface NatsUser {
  readonly user: string;
  readonly password: string;
}

export interface NatsServer {
  /** Its address for browsers. */
  readonly server: string;
  readonly port: number;
  readonly facilitator: NatsUser;
  readonly participant: NatsUser;
  readonly pid: () => number | undefined;
  readonly down: (signal?: NodeJS.Signals) => Promise<void>;
  readonly up: () => Promise<void>;
  readonly restart: (signal?: NodeJS.Signals) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export declare function startNatsServer(options?: {
  readonly host?: string;
  readonly port?: number;
  readonly folder?: string;
  readonly config?: string;
  readonly facilitator?: string;
  readonly participant?: string;
}): Promise<NatsServer>;
