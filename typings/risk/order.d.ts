import type { OrderIntent } from '../trade/order-intent';
import type { Finding } from './verdict';
import type { BusinessType, PositionEffect, PriceType, Side } from '../xtp/generated/enums';
/** What an order does to a position: `buy` adds to what is held, `sell` takes from it or goes short, `none` trades nothing. */
export type Direction = 'buy' | 'sell' | 'none';
/** An order as rules see it: what the intent leaves out is filled in. */
export interface RiskOrder {
    readonly symbol: string;
    readonly business: BusinessType | 'unknown';
    readonly side: Side | 'unknown';
    readonly direction: Direction;
    /** Options: whether it opens a position or closes one. */
    readonly positionEffect: PositionEffect | 'unknown';
    readonly priceType: PriceType | 'unknown';
    readonly quantity: number;
    /** Yuan; 0 where the order says none. */
    readonly price: number;
    /** It ends at once with what the other side offers, or stays at a price that is not its own to choose. */
    readonly isMarket: boolean;
}
/** What an order of these terms does to a position. A reverse repo is a `sell` by name, and lends cash: it buys. */
export declare function directionOf(business: BusinessType | 'unknown', side: Side | 'unknown'): Direction;
/** Whether the price that an order of this type states, if any, is not the one it trades at: all but limit orders, of which one of options is cancelled unless it fills at once. */
export declare function isMarketType(priceType: PriceType | 'unknown'): boolean;
/** Where the price of a market order binds: in Shanghai it protects a buyer. Elsewhere nobody looks at it, and to a seller it is the least, not the most. */
export declare function statedPrice({ symbol, business, side, priceType, price, }: Pick<RiskOrder, 'symbol' | 'business' | 'side' | 'priceType' | 'price'>): number;
export declare function riskOrder(intent: OrderIntent): RiskOrder;
/** What is wrong with the order itself, whatever the market: quantities and prices that are no such numbers would spoil every sum. */
export declare function orderFault({ symbol, quantity, price }: RiskOrder): Finding | undefined;
/** Shares, or yuan, that one unit of quantity stands for where nothing else is known: an option's contract is 10,000, a repo's price is a rate and its piece 100 yuan. */
export declare function standardValue(business: string, price: number): number;
/** What an order does to which position. */
type Effect = Pick<RiskOrder, 'direction' | 'business' | 'side' | 'positionEffect'>;
/** Whether it takes what is held: not if it goes short, or buys back. */
export declare function takesShares({ direction, side, positionEffect }: Omit<Effect, 'business'>): boolean;
/** Whether it sells what is not held. */
export declare function goesShort(order: Omit<Effect, 'business'>): boolean;
/** Whether it buys back what was sold short; the counter lets it do no more than that. */
export declare function buysBack({ direction, business, side, positionEffect }: Effect): boolean;
/** Whether it adds to what is held. */
export declare function addsToHeld(order: Effect): boolean;
/** Whether it is paid with the account's own cash: not what is bought on credit. */
export declare function takesCash({ direction, side }: RiskOrder): boolean;
/** Whether it meets other orders at the exchange: not what trades nothing, nor a subscription, which is at its issuer's terms. */
export declare function meetsMarket({ direction, business }: RiskOrder): boolean;
/** Its side at the exchange: a reverse repo buys nothing there, it sells cash for a while. */
export declare function exchangeSide({ direction, business }: RiskOrder): 'buy' | 'sell';
export {};
