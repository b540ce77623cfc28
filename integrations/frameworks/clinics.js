// The list that every page here shows: samples, in the words of schema.org.
const clinic = (id, name, latitude, longitude, telephone) => ({
  id,
  name,
  address: { addressLocality: name.replace('Sample Clinic ', ''), addressRegion: 'AZ' },
  geo: { latitude, longitude, accuracy: 'city' },
  telephone,
});

export const clinics = [
  clinic('tempe', 'Sample Clinic Tempe', 33.404, -111.902, '602-555-0102'),
  clinic('phoenix', 'Sample Clinic Phoenix', 33.452, -112.065, '602-555-0103'),
];

export const another = clinic('mesa', 'Sample Clinic Mesa', 33.415, -111.831, '602-555-0105');
