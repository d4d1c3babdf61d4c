/** Why a login was refused, as far as the counter's id and words tell, and whether trying again can help. Facts: XTP's error table. */
interface Refusal {
  readonly ids?: readonly number[];
  /** Id 1 is of any refusal that the server words itself. */
  readonly text?: RegExp;
  readonly advice: string;
  /** The same login will be refused again, however often it is tried. */
  readonly final: boolean;
}

const refusals: readonly Refusal[] = [
  { ids: [11000030], final: true, advice: 'User or password is wrong' },
  {
    ids: [11000033],
    text: /trade key|trade way not allowed/,
    final: true,
    advice: 'The software key is wrong or missing: set softwareKey to the one that came with the account',
  },
  {
    text: /user doesn't exist/,
    final: true,
    advice: 'The account is not on this server: check it for blanks, and the address of the front',
  },
  {
    ids: [11000043, 11000044, 11000045],
    text: /client.?id number/,
    final: true,
    advice: 'The account has used as many client ids as it may: use one of those',
  },
  { ids: [11000047], final: true, advice: 'This client id is not allowed: use one of 1 to 99 that the account may use' },
  { ids: [11000031, 11000032], final: true, advice: 'The account lacks a permission, or the details of the terminal are incomplete' },
  {
    ids: [11000034, 11000035, 11000036, 11000037, 11000038, 11000039, 11000040],
    final: true,
    advice: 'The counter does not let this terminal in: ask the broker what is registered for the account',
  },
  { ids: [11000041, 11000046, 11000048, 11000049], final: true, advice: 'The account is not to be used here: ask the broker' },
  {
    text: /OS:(99|10049)\b/,
    final: false,
    advice: 'localIp is no address of this machine, or not of the network card that reaches the front',
  },
  {
    text: /connect server failed/,
    final: false,
    advice: 'Check host, port and network; the server may be closed (trading opens about 8:45)',
  },
  {
    ids: [13],
    text: /get_recv_frame|read_ptr/,
    final: false,
    advice: 'The server hung up: port, protocol or version do not fit, or another program with this client id is still connected',
  },
];

/** What can be done about a refused login; nothing known gives no advice. */
export function refusalOf(errorId: number, message: string): Pick<Refusal, 'advice' | 'final'> {
  const found = refusals.find(({ ids, text }) => ids?.includes(errorId) === true || text?.test(message) === true);
  return found ?? { advice: '', final: false };
}
