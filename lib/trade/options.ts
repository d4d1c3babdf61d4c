import { Combos } from './combos';
import { OptionsQueries } from './generated/queries';
import type { AccountSession } from './query-group';

/** Option contracts and combinations. Single-leg orders and exercises go through `account.submit`. */
export class Options extends OptionsQueries {
  readonly combos: Combos;

  constructor(session: AccountSession) {
    super(session);
    this.combos = new Combos(session);
  }
}
