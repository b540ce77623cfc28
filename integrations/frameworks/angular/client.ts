// Angular sets properties and listens to events as they are named; the schema lets it take tags that are no
// components of its own.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { another, clinics } from '../clinics.js';

@Component({
  selector: '#root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      @if (here()) {
        <clinic-locator
          [clinics]="clinics()"
          [disabled]="closed()"
          [limit]="5"
          (clinic-locator-ready)="count.set($any($event).count)"
          ><a data-fallback href="/locations">Our locations</a></clinic-locator
        >
      }
      <button (click)="more()">more</button>
      <button (click)="closed.set(!closed())">close</button>
      <button (click)="here.set(!here())">away</button>
      <output>{{ count() }}</output>
    </main>
  `,
})
class Page {
  readonly clinics = signal(clinics);
  readonly closed = signal(false);
  readonly here = signal(true);
  readonly count = signal(0);
  more() {
    this.clinics.update((list) => [...list, another]);
  }
}

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
