<?php
/**
 * The three widgets: what an editor can set, in an editor's words, and the div that each is on a page. Blocks,
 * shortcodes and the classic widget are all made from the one table here.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets by their tags. A setting's key is the tag's attribute; `of` says what it looks like: text, number,
 * or choices by their values.
 */
function widgets(): array {
	$heading  = array(
		'label' => __( 'Heading level', 'clinic-widgets' ),
		'help'  => __( 'One more than the heading above it on the page.', 'clinic-widgets' ),
		'of'    => array(
			''  => '2',
			'3' => '3',
			'4' => '4',
		),
	);
	$language = array(
		'label' => __( 'Language', 'clinic-widgets' ),
		'of'    => array(
			''   => __( 'As the page', 'clinic-widgets' ),
			'en' => 'English',
			'es' => 'Español',
		),
	);
	$switch   = fn( string $label, string $help = '' ) => array(
		'label' => $label,
		'help'  => $help,
		'of'    => array(
			''    => __( 'Yes', 'clinic-widgets' ),
			'off' => __( 'No', 'clinic-widgets' ),
		),
	);
	$text     = fn( string $label, string $help = '' ) => array(
		'label' => $label,
		'help'  => $help,
		'of'    => 'text',
	);
	$number   = fn( string $label, int $least, int $most, string $help = '' ) => array(
		'label' => $label,
		'help'  => $help,
		'of'    => 'number',
		'min'   => $least,
		'max'   => $most,
	);

	return array(
		'clinic-locator'  => array(
			'title'       => __( 'Clinic finder', 'clinic-widgets' ),
			'description' => __( 'Your clinics, the nearest first, with hours, phones and a map.', 'clinic-widgets' ),
			'icon'        => 'location',
			'shortcode'   => 'clinic_locator',
			'settings'    => array(
				'query'         => $text( __( 'Search at the start', 'clinic-widgets' ), __( 'A city or ZIP code, as a visitor would type it. Empty: the whole list.', 'clinic-widgets' ) ),
				'limit'         => $number( __( 'Clinics before “Show more”', 'clinic-widgets' ), 1, 100 ),
				'radius'        => $number( __( 'Only within so many miles', 'clinic-widgets' ), 1, 5000, __( 'Empty: any distance.', 'clinic-widgets' ) ),
				'map'           => $switch( __( 'Show the map', 'clinic-widgets' ) ),
				'geolocation'   => $switch( __( 'Show the button “Use my location”', 'clinic-widgets' ) ),
				'filters'       => $switch( __( 'Let visitors filter the list', 'clinic-widgets' ) ),
				'src'           => $text( __( 'Another list', 'clinic-widgets' ), __( 'Address of a list elsewhere (CSV, JSON). Empty: the clinics of this site.', 'clinic-widgets' ) ),
				'heading-level' => $heading,
				'lang'          => $language,
			),
		),
		'treatment-timer' => array(
			'title'       => __( 'Ice and heat timer', 'clinic-widgets' ),
			'description' => __( 'Tells a patient when to take ice or heat off, and when it may go on again.', 'clinic-widgets' ),
			'icon'        => 'clock',
			'shortcode'   => 'treatment_timer',
			'settings'    => array(
				'cold-minutes'      => $number( __( 'Minutes of ice, at most', 'clinic-widgets' ), 1, 20, __( '20 minutes is the limit; no setting lifts it.', 'clinic-widgets' ) ),
				'heat-minutes'      => $number( __( 'Minutes of heat, at most', 'clinic-widgets' ), 1, 20 ),
				'interval-minutes'  => $number( __( 'Minutes from one time to the next', 'clinic-widgets' ), 120, 1440 ),
				'choice-from-hours' => $number( __( 'Hours until ice or heat is a choice', 'clinic-widgets' ), 48, 72 ),
				'heat-from-hours'   => $number( __( 'Hours until ice ends', 'clinic-widgets' ), 48, 72 ),
				'review-after-days' => $number( __( 'Days until a patient who is not better should call', 'clinic-widgets' ), 1, 7 ),
				'sound'             => $switch( __( 'Ring when time is up', 'clinic-widgets' ) ),
				'heading-level'     => $heading,
				'lang'              => $language,
			),
		),
		'spasm-info-card' => array(
			'title'       => __( 'Back spasm card', 'clinic-widgets' ),
			'description' => __( 'What a back spasm is, what to do now and when to get help, with sources.', 'clinic-widgets' ),
			'icon'        => 'info-outline',
			'shortcode'   => 'spasm_info_card',
			'settings'    => array(
				'expanded'         => array(
					'label' => __( 'Sections at first', 'clinic-widgets' ),
					'of'    => array(
						''         => __( 'The first one is open', 'clinic-widgets' ),
						'expanded' => __( 'All are open', 'clinic-widgets' ),
					),
				),
				'figure'           => $switch( __( 'Show the picture of the spine', 'clinic-widgets' ) ),
				'visit-after-days' => $number( __( 'Days without relief until a visit', 'clinic-widgets' ), 1, 7 ),
				'locator-href'     => $text( __( 'Page with the clinic finder', 'clinic-widgets' ), __( 'Not needed where it is on the same page.', 'clinic-widgets' ) ),
				'timer-href'       => $text( __( 'Page with the timer', 'clinic-widgets' ), __( 'Not needed where it is on the same page.', 'clinic-widgets' ) ),
				'booking-href'     => $text( __( 'Page where a visit is booked', 'clinic-widgets' ) ),
				'contact-href'     => $text( __( 'Contact page', 'clinic-widgets' ) ),
				'heading-level'    => $heading,
				'lang'             => $language,
			),
		),
	);
}

/**
 * What a site's settings say to a widget.
 *
 * @param string $tag Its tag.
 */
function attributes_from_settings( string $tag ): array {
	$settings = settings();
	$for      = array(
		'clinic-phone'            => $settings['clinic_phone'],
		'after-hours-phone'       => $settings['after_hours_phone'],
		'emergency-number'        => '911' === $settings['emergency_number'] ? '' : $settings['emergency_number'],
		'clinic-name'             => $settings['clinic_name'],
		'reviewed-by'             => $settings['reviewed_by'],
		'reviewed-on'             => $settings['reviewed_on'],
		'reviewed-version'        => $settings['reviewed_by'] ? record( 'textVersion' ) : '',
		'translation-reviewed-by' => $settings['translation_reviewed_by'],
		'timezone'                => site_timezone(),
		'assets'                  => plugins_url( 'widgets/', PLUGIN_FILE ),
	);
	return array_intersect_key( $for, array_flip( record( 'attributes' )[ $tag ] ) );
}

/**
 * A widget as HTML: a div that survives every editor and role, with all that matters in it for visitors without
 * script.
 *
 * @param string $tag   Its tag.
 * @param array  $given Attributes by their names; one that the tag does not have is left out.
 */
function widget_html( string $tag, array $given ): string {
	need_script();
	$known      = array_merge( record( 'attributes' )[ $tag ], array( 'lang' ) );
	$given      = array_filter( array_intersect_key( $given, array_flip( $known ) ), fn( $value ) => is_scalar( $value ) && ! in_array( $value, array( '', false ), true ) );
	$attributes = $given + array_filter( attributes_from_settings( $tag ), 'strlen' );
	if ( 'clinic-locator' === $tag ) {
		$attributes += array( 'src' => list_address() );
		if ( list_address() === $attributes['src'] ) {
			tell_search_engines();
		}
	}
	$html = "<div data-$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', 'lang' === $name ? 'lang' : "data-$name", esc_attr( true === $value ? '' : (string) $value ) );
	}
	return $html . '>' . fallback_html( $tag, $attributes ) . '</div>';
}
