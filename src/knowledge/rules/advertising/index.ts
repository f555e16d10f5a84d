import type { AdvertisingRule } from '../rule.ts';
import { absolute } from './r01-absolute.ts';
import { duration } from './r02-duration.ts';
import { figures } from './r03-figures.ts';
import { edited } from './r04-edited.ts';
import { superior } from './r05-superior.ts';
import { celebrity } from './r06-celebrity.ts';
import { exaggerated } from './r07-exaggerated.ts';
import { authority } from './r08-authority.ts';
import { weakAdvice } from './r09-weak-advice.ts';
import { testimonial } from './r10-testimonial.ts';
import { beforeAfter } from './r11-before-after.ts';
import { price } from './r12-price.ts';
import { selfPay } from './r13-self-pay.ts';
import { fear } from './r14-fear.ts';
import { titles } from './r15-titles.ts';
import { paidReview } from './r16-paid-review.ts';
import { prescription } from './r17-prescription.ts';
import { publicOrder } from './r18-public-order.ts';

/** The rows of the pack, in the order of their ids. */
export const advertisingRules: readonly AdvertisingRule[] = [
  absolute,
  duration,
  figures,
  edited,
  superior,
  celebrity,
  exaggerated,
  authority,
  weakAdvice,
  testimonial,
  beforeAfter,
  price,
  selfPay,
  fear,
  titles,
  paidReview,
  prescription,
  publicOrder,
];
