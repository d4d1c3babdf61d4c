import { EventView } from '../xtp/view';

/** An event that can be kept without its slab; what is no view of the library's is kept as it is. */
export function apart<T>(value: T): T {
  return value instanceof EventView ? value.copy() : value;
}
