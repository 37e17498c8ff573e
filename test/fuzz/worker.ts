/** Where the process of a worker begins. Orders come one at a time. */
import { answer, type Order } from './answer-orders.ts'

process.on('message', (order: Order) => {
  void answer(order).then((answered) => process.send?.(answered))
})
