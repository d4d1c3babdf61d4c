import type { OrderIntent } from '../../trade/order-intent';
import type { RiskOrder } from '../order';
/** The orders that were accepted in the last minute, to find what is sent twice. */
export declare class RecentOrders {
    #private;
    add(now: number, order: RiskOrder, intent: OrderIntent): void;
    /** It was not sent after all. */
    remove(intent: OrderIntent): void;
    /** How many with the same terms were accepted later than `ms` ago. */
    same(now: number, ms: number, order: RiskOrder): number;
    clear(): void;
}
