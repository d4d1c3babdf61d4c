/** What a login meets: ports of this machine, or for a simulated counter, which contacts nobody, what it is told to do. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SimulatedCounter } from 'xtp-rx/sim';

export interface Front {
  readonly port: number;
  /** Silent fronts hang up. */
  end(): void;
}

export interface Stage {
  /** Nobody listens. */
  closed(): Promise<Front>;
  /** Accepts, and never says a word. */
  silent(): Promise<Front>;
}

export function stageFor(folder: string): Stage {
  const counter = simulatedCounter(folder);
  return counter ? simulated(counter) : loopback;
}

function simulatedCounter(folder: string): SimulatedCounter | undefined {
  try {
    return SimulatedCounter.open(folder);
  } catch {
    return undefined; // not a simulated one, or not one at all: whatever opens it next says so
  }
}

const loopback: Stage = {
  async closed() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return { port, end: () => undefined };
  },
  async silent() {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const end = (): void => {
      server.close();
      for (const socket of sockets) socket.destroy();
    };
    return { port: (server.address() as AddressInfo).port, end };
  },
};

function simulated(counter: SimulatedCounter): Stage {
  return {
    closed: () => {
      counter.refuseLogins({ errorId: 1, message: '[XTP:1]nobody listens' });
      return Promise.resolve({ port: 1, end: () => counter.refuseLogins(undefined) });
    },
    silent: () => {
      counter.hangLogins(true);
      return Promise.resolve({ port: 1, end: () => counter.hangLogins(false) });
    },
  };
}
