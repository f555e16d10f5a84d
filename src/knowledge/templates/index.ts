import type { Template } from './template.ts';
import breastCancer from './breast-cancer.json';
import dementia from './dementia.json';
import hypertension from './hypertension.json';
import stroke from './stroke.json';
import typeTwoDiabetes from './type-2-diabetes.json';

/** The templates in the order in which they are offered. JSON knows no literal types; a test checks what the types claim. */
export const templates: readonly Template[] = [
  typeTwoDiabetes as Template,
  hypertension as Template,
  breastCancer as Template,
  stroke as Template,
  dementia as Template,
];
