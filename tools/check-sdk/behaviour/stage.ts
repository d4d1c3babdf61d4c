/** What a login meets: ports of this machine, or for a simulated counter, which contacts nobody, what it is told to do. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SimulatedCounter } from 'xtp-rx/sim';
import type { ApiSide } from '../../../lib/native/sdk';

export interface Front {
  readonly port: number;
  /** Silent fronts hang up. */
  end(): void;
}

export interface Stage {
  /** Nobody listens. */
  closed(): Promise<Front>;
  /** Accepts, and hangs up at once. */
  closing(): Promise<Front>;
  /** Accepts, and never says a word to logins of this side. */
  silent(side: ApiSide): Promise<Front>;
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
  closing: () => listening((socket) => socket.destroy()),
  silent: () => listening(() => undefined),
};

async function listening(accept: (socket: Socket) => void): Promise<Front> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    accept(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, end };
}

function simulated(counter: SimulatedCounter): Stage {
  const refusing = (errorId: number, text: string): Promise<Front> => {
    counter.refuseLogins({ errorId, message: `[XTP:${errorId}]${text}` });
    return Promise.resolve({ port: 1, end: () => counter.refuseLogins(undefined) });
  };
  return {
    closed: () => refusing(1, 'nobody listens'),
    closing: () => refusing(13, 'the connection ended'),
    silent: (side) => {
      const hang = (on: 0 | 1): void => counter.act(`set login.hang_${side}=${on}`);
      hang(1);
      return Promise.resolve({ port: 1, end: () => hang(0) });
    },
  };
}
