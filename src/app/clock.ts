import { nanoid } from 'nanoid';

/** 21 characters, URL-safe, random; carries no meaning. */
export const newId = (): string => nanoid();

export const now = (): string => new Date().toISOString();
