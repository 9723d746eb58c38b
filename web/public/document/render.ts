import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A whole page as HTML text. Everything typed is escaped by the renderer. */
export const renderDocument = (document: VNode): string => `<!doctype html>${render(document)}`;
