/** The part of pg 8 that is used here; the package ships no declarations. */
declare module 'pg' {
  export interface QueryResult {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly rowCount: number | null;
  }

  /** A statement; with a name it is prepared once on each connection. */
  export interface QueryConfig {
    readonly name?: string;
    readonly text: string;
    readonly values?: readonly unknown[];
  }

  export interface Client {
    query(text: string, values?: readonly unknown[]): Promise<QueryResult>;
    /** Gives the connection back; with true it is closed. */
    release(destroy?: boolean): void;
    on(event: 'error', listener: (error: Error) => void): this;
    off(event: 'error', listener: (error: Error) => void): this;
  }

  export interface PoolConfig {
    readonly connectionString: string;
    readonly max?: number;
    readonly application_name?: string;
    /** Milliseconds. */
    readonly connectionTimeoutMillis?: number;
    readonly statement_timeout?: number;
    readonly query_timeout?: number;
    readonly idleTimeoutMillis?: number;
    readonly keepAlive?: boolean;
  }

  export class Pool {
    constructor(config: PoolConfig);
    query(text: string, values?: readonly unknown[]): Promise<QueryResult>;
    query(statement: QueryConfig): Promise<QueryResult>;
    connect(): Promise<Client>;
    end(): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): this;
  }

  const pg: { readonly Pool: typeof Pool };
  export default pg;
}
