// Vue must be told which tags are no components of its own (`isCustomElement`). `.prop` sets a property
// whether or not the tag has its class yet, and after a server has rendered it.
import { createSSRApp, ref } from 'vue/dist/vue.esm-bundler.js';
import { another, clinics as first } from '../clinics.js';

export function page() {
  const app = createSSRApp({
    setup() {
      const clinics = ref(first);
      const more = () => (clinics.value = [...clinics.value, another]);
      return { clinics, more, closed: ref(false), here: ref(true), count: ref(0) };
    },
    template: `
      <main>
        <clinic-locator
          v-if="here"
          :clinics.prop="clinics"
          :disabled="closed"
          :limit="5"
          @clinic-locator-ready="count = $event.count"
        ><a data-fallback href="/locations">Our locations</a></clinic-locator>
        <button @click="more">more</button>
        <button @click="closed = !closed">close</button>
        <button @click="here = !here">away</button>
        <output>{{ count }}</output>
      </main>`,
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'clinic-locator';
  return app;
}
