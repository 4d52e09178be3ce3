import type { RightBody } from "../../../../test/bodies.ts";

const guide = "https://docs-en.orkestapay.com/docs/";
const github = (repository: string, file: string) => `https://github.com/${repository}/blob/HEAD/${file}`;
const android = (model: string) =>
  github(
    "orkestapay/orkestapay-android",
    `Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/${model}.kt`,
  );
const wooCommerce = github("common-repository/orkestapay", "includes/class-orkestapay-helper.php");
const wooCommerceCard = github("common-repository/orkestapay-card", "includes/class-orkestapay-card-helper.php");
const magento = github("orkestapay/magento", "Controller/Payment/Order.php");

const product = { name: "Television", quantity: 1, unit_price: 1000 };
const customer = { first_name: "John", last_name: "Doe", email: "john.doe@example.com" };
const address = {
  ...customer,
  line_1: "Calle 1",
  line_2: null,
  city: "CDMX",
  state: "CDMX",
  country: "MX",
  zip_code: "01000",
};
const urls = {
  completed_redirect_url: "https://shop.example/orkestapay/payment/success",
  canceled_redirect_url: "https://shop.example/checkout/cart",
};
const order = {
  merchant_order_id: "1024",
  currency: "MXN",
  country_code: "MX",
  subtotal_amount: 1000,
  total_amount: 1000,
};
const card = {
  number: "4111111111111111",
  expiration_month: "12",
  expiration_year: "2025",
  cvv: "123",
  holder_name: "Juan Perez",
  one_time_use: true,
};

/** Bodies as the sources have them, with the values of nobody. */
export const right: readonly RightBody[] = [
  {
    name: "the request of the guide",
    operationId: "tokens.create",
    body: {
      client_id: "REPLACE_WITH_YOUR_CLIENT_ID",
      client_secret: "REPLACE_WITH_YOUR_CLIENT_SECRET",
      grant_type: "client_credentials",
    },
    source: `${guide}checkout-integration`,
  },
  {
    name: "the checkout of the guide, with parameters in its addresses",
    operationId: "checkouts.create",
    body: {
      completed_redirect_url: "https://shop.example/complete?cart=42",
      canceled_redirect_url: "https://shop.example/cancel?cart=42",
      allow_save_payment_methods: false,
      locale: "ES_LATAM",
      order: {
        ...order,
        discounts: [{ amount: 10 }],
        total_amount: 990,
        products: [{ ...product, id: "7197" }],
        customer,
      },
    },
    source: `${guide}checkout-integration`,
  },
  {
    name: "the checkout of WooCommerce, with a product without a picture and a number for the customer",
    operationId: "checkouts.create",
    body: {
      ...urls,
      allow_save_payment_methods: false,
      order: {
        ...order,
        expires_at: 1_713_484_114_000,
        products: [
          {
            ...product,
            product_id: "7197",
            description: null,
            thumbnail_url: false,
            is_digital: false,
            url: "https://shop.example/?p=7197",
          },
        ],
        customer: { ...customer, merchant_customer_id: 42 },
        shipping_address: { ...address, line_2: "" },
      },
    },
    source: wooCommerce,
  },
  {
    name: "the order of Magento, with a numeric product id, no discount, free shipping and a billing address",
    operationId: "orders.create",
    body: {
      ...order,
      merchant_order_id: "42-1713480514",
      products: [{ ...product, product_id: 7197 }],
      discounts: [{ amount: 0 }],
      shipping_details: { amount: 0 },
      customer,
      billing_address: address,
      shipping_address: address,
    },
    source: magento,
  },
  {
    name: "the order of an existing customer",
    operationId: "orders.create",
    body: { ...order, products: [{ ...product, product_id: "7197" }], customer_id: "cus_1" },
    source: github("ArmandoDP/Navy-Traning-Backend", "services/orkestapay.py"),
  },
  {
    name: "the payment of WooCommerce",
    operationId: "payments.create",
    body: {
      order_id: "ord_1",
      payment_source: {
        type: "CARD",
        payment_method_id: "pym_1",
        settings: { card: { capture: true }, redirection_url: urls },
      },
      device_session_id: "df4b8724-7a1d-409e-87b5-c0504b0ec97f",
      metadata: { merchant_order_id: "1024" },
    },
    source: wooCommerceCard,
  },
  {
    name: "the payment of a saved card, without a device",
    operationId: "payments.create",
    body: {
      order_id: "ord_1",
      payment_source: {
        type: "CARD",
        payment_method_id: "pym_1",
        customer_id: "cus_1",
        settings: { card: { capture: true } },
      },
    },
    source: github("ArmandoDP/Navy-Traning-Backend", "services/orkestapay.py"),
  },
  {
    name: "an empty array",
    operationId: "payments.complete",
    body: [],
    source: github("orkestapay/magento", "Model/Payment.php"),
  },
  {
    name: "a refund without a reason",
    operationId: "payments.refund",
    body: { amount: 100, description: "" },
    source: github("common-repository/orkestapay", "includes/class-orkestapay.php"),
  },
  {
    name: "a card of the Android SDK, with null for what there is not",
    operationId: "paymentMethods.create",
    body: {
      alias: null,
      customer_id: null,
      device_session_id: "df4b8724-7a1d-409e-87b5-c0504b0ec97f",
      type: "CARD",
      card,
      billing_address: null,
    },
    source: android("PaymentMethod"),
  },
  {
    name: "a card for a customer of the Android SDK, with null for the device and in the address",
    operationId: "paymentMethods.create",
    body: {
      alias: "Test card",
      customer_id: "cus_1",
      device_session_id: null,
      type: "CARD",
      card,
      billing_address: { ...address, first_name: null, last_name: null, email: null, phone: null, type: null },
    },
    source: android("BillingAddress"),
  },
  {
    name: "the SPEI method of the guide",
    operationId: "paymentMethods.create",
    body: { type: "SPEI", alias: "SPEI payment method" },
    source: `${guide}spei`,
  },
];
