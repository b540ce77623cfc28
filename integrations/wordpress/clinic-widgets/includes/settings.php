<?php
/**
 * What holds for the whole site: one option, read here and nowhere else.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'clinic_widgets';

/**
 * The settings, each with a usable value.
 */
function settings(): array {
	return array_merge( default_settings(), array_intersect_key( (array) get_option( SETTINGS, array() ), default_settings() ) );
}

/**
 * The settings of a site that has changed none.
 */
function default_settings(): array {
	return array(
		'clinic_name'             => '',
		'clinic_phone'            => '',
		'after_hours_phone'       => '',
		'emergency_number'        => '911',
		'timezone'                => '',
		'accent'                  => '',
		'surface'                 => '',
		'text'                    => '',
		'reviewed_by'             => '',
		'reviewed_on'             => '',
		'translation_reviewed_by' => '',
		'json_ld'                 => true,
		'remove_data'             => false,
	);
}

/**
 * Settings as a form or a program gives them, made safe.
 *
 * @param mixed $raw What was given.
 */
function sanitize_settings( $raw ): array {
	$raw  = is_array( $raw ) ? $raw : array();
	$text = function ( string $key ) use ( $raw ): string {
		return isset( $raw[ $key ] ) && is_scalar( $raw[ $key ] ) ? sanitize_text_field( (string) $raw[ $key ] ) : '';
	};
	$safe = array();
	foreach ( default_settings() as $key => $default ) {
		$safe[ $key ] = is_bool( $default ) ? ! empty( $raw[ $key ] ) : $text( $key );
	}
	if ( ! in_array( $safe['emergency_number'], record( 'numbers' ), true ) ) {
		$safe['emergency_number'] = '911';
	}
	$safe['timezone']    = is_timezone( $safe['timezone'] ) ? $safe['timezone'] : '';
	$safe['reviewed_on'] = sanitize_day( $safe['reviewed_on'] );
	foreach ( array( 'accent', 'surface', 'text' ) as $key ) {
		$own          = (string) sanitize_hex_color( $text( "{$key}_own" ) );
		$safe[ $key ] = isset( palette()[ $safe[ $key ] ] ) ? $safe[ $key ] : (string) sanitize_hex_color( $safe[ $key ] );
		$safe[ $key ] = '' !== $own ? $own : $safe[ $key ];
	}
	return $safe;
}

/**
 * Whether this is a zone that knows of summer time. An offset, such as UTC-7, does not.
 *
 * @param string $name Such as America/Phoenix.
 */
function is_timezone( string $name ): bool {
	return in_array( $name, timezone_identifiers_list(), true ) && 'UTC' !== $name;
}

/**
 * The zone of clinics that name none: the setting, else the site's own. Empty where the site has but an offset.
 */
function site_timezone(): string {
	$zone = settings()['timezone'];
	if ( '' === $zone ) {
		$zone = wp_timezone_string();
	}
	return is_timezone( $zone ) ? $zone : '';
}

/**
 * The theme's colours, by their names.
 *
 * @return array Each slug with `name` and `color`.
 */
function palette(): array {
	$colors = (array) wp_get_global_settings( array( 'color', 'palette', 'theme' ) );
	if ( ! $colors ) {
		$given  = get_theme_support( 'editor-color-palette' );
		$colors = $given ? (array) $given[0] : array();
	}
	$palette = array();
	foreach ( $colors as $each ) {
		if ( isset( $each['slug'], $each['color'] ) && sanitize_hex_color( $each['color'] ) ) {
			$palette[ $each['slug'] ] = array(
				'name'  => $each['name'] ?? $each['slug'],
				'color' => $each['color'],
			);
		}
	}
	return $palette;
}

/**
 * The widgets' colours as CSS. A colour of the theme's palette follows the theme.
 */
function colors_css(): string {
	$variables = '';
	foreach ( array( 'accent', 'surface', 'text' ) as $key ) {
		$chosen = settings()[ $key ];
		$color  = sanitize_hex_color( palette()[ $chosen ]['color'] ?? $chosen );
		if ( $color ) {
			$variables .= "--clinic-$key:$color;";
		}
	}
	return $variables ? ":root{{$variables}}" : '';
}
