/** What a session is told, as a short text: order statuses by XTP's number, t a trade, x a refused cancel, $ a transfer, ? an unknown order, ! a drop. */
import {
  CancelOrderErrorEvent,
  FundTransferEvent,
  OrderEvent,
  TradeEvent,
  TraderDisconnectedEvent,
  UnknownOrderEvent,
  type Account,
  type TraderEvent,
} from 'xtp-rx';

function letterOf(event: TraderEvent): string {
  if (event instanceof OrderEvent) return String(event.orderStatusCode);
  if (event instanceof TradeEvent) return 't';
  if (event instanceof CancelOrderErrorEvent) return 'x';
  if (event instanceof FundTransferEvent) return '$';
  if (event instanceof UnknownOrderEvent) return '?';
  if (event instanceof TraderDisconnectedEvent) return '!';
  return '';
}

/** Listens to an account from now on; the login's own events have not been told yet when it has just resolved. */
export function storyOf(account: Account): { readonly text: string } {
  const story = { text: '' };
  account.events.subscribe((event) => (story.text += letterOf(event)));
  return story;
}
