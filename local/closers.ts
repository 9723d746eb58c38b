/** What has been started, to be stopped in the opposite order. */
export interface Closers {
  add(close: () => void | Promise<void>): void;
  closeAll(): Promise<void>;
}

export function createClosers(): Closers {
  const closers: (() => void | Promise<void>)[] = [];
  return {
    add(close) {
      closers.push(close);
    },
    async closeAll() {
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
    },
  };
}
