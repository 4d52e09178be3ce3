import { startMock } from "@payorch/mock";
import { createOrqex } from "@payorch/orqex";

const mock = await startMock("orqex");
const orqex = createOrqex({ secretKey: "sk_sandbox_rehearsal", baseUrl: mock.url });
const { data } = await orqex.checkouts.create(
  {
    amount: 50,
    currency: "XOF",
    description: "Order #1024",
    customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
  },
  { idempotencyKey: "order-1024" },
);
console.log(data.checkout.url);
await mock.close();
