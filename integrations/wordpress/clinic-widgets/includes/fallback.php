<?php
/**
 * What stands in a widget's place until its script runs, and where none does: for visitors without script or before
 * consent, and for search engines.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The fallback of a widget.
 *
 * @param string $tag        Its tag.
 * @param array  $attributes Its attributes.
 */
function fallback_html( string $tag, array $attributes ): string {
	if ( 'clinic-locator' === $tag ) {
		$inner = list_address() === $attributes['src'] ? clinics_html() : link_html( $attributes['src'], __( 'Our clinics', 'clinic-widgets' ) );
		return "<div class=\"clinic-widgets-fallback\" data-fallback>$inner</div>";
	}
	$language = substr( $attributes['lang'] ?? determine_locale(), 0, 2 );
	$language = 'es' === $language ? 'es' : 'en';
	return "<div class=\"clinic-widgets-fallback\" data-fallback lang=\"$language\">" . danger_signs_html( $tag, $language, $attributes ) . '</div>';
}

/**
 * A link.
 *
 * @param string $address Where it leads.
 * @param string $text    What it says.
 */
function link_html( string $address, string $text ): string {
	$address = esc_url( $address, array( 'http', 'https', 'mailto', 'tel' ) );
	return $address ? sprintf( '<a href="%s">%s</a>', $address, esc_html( $text ) ) : esc_html( $text );
}

/**
 * A telephone number that can be tapped.
 *
 * @param string $number As people write it.
 */
function phone_html( string $number ): string {
	$parts = preg_split( '/\s*(?:ext\.?|x|#|,)\s*/i', $number );
	return link_html( 'tel:' . preg_replace( '/[^\d+]/', '', $parts[0] ) . ( isset( $parts[1] ) ? ',' . preg_replace( '/\D/', '', $parts[1] ) : '' ), $number );
}

/**
 * All clinics with their phones and hours.
 */
function clinics_html(): string {
	$clinics = published_clinics();
	if ( ! $clinics ) {
		$phone = settings()['clinic_phone'];
		return '' === $phone ? '' : '<p>' . phone_html( $phone ) . '</p>';
	}
	return '<ul>' . implode( '', array_map( __NAMESPACE__ . '\clinic_html', $clinics ) ) . '</ul>';
}

/**
 * One clinic.
 *
 * @param array $clinic As it is kept, with its name.
 */
function clinic_html( array $clinic ): string {
	$address = $clinic['address'] ?? array();
	$region  = trim( ( $address['addressRegion'] ?? '' ) . ' ' . ( $address['postalCode'] ?? '' ) );
	$place   = implode( ', ', array_filter( array( $address['streetAddress'] ?? '', $address['addressLocality'] ?? '', $region ) ) );
	$lines   = array( '<strong>' . esc_html( $clinic['name'] ) . '</strong>' );
	if ( '' !== $place ) {
		$lines[] = esc_html( $place );
	}
	if ( isset( $clinic['notice'] ) && ( $clinic['noticeUntil'] ?? '9999' ) >= wp_date( 'Y-m-d' ) ) {
		$lines[] = '<em>' . esc_html( $clinic['notice'] ) . '</em>';
	}
	if ( isset( $clinic['telephone'] ) ) {
		$lines[] = phone_html( $clinic['telephone'] );
	}
	foreach ( $clinic['contactPoint'] ?? array() as $each ) {
		if ( isset( $each['telephone'] ) ) {
			$lines[] = esc_html( isset( $each['contactType'] ) ? $each['contactType'] . ': ' : '' ) . phone_html( $each['telephone'] );
		}
	}
	$status = $clinic['status'] ?? 'open';
	if ( 'open' === $status ) {
		$lines = array_merge( $lines, array_map( 'esc_html', said_hours( $clinic ) ) );
	} else {
		$lines[] = esc_html( 'temporarily closed' === $status ? __( 'Closed for now', 'clinic-widgets' ) : ( 'closed' === $status ? __( 'Closed', 'clinic-widgets' ) : __( 'Call to check', 'clinic-widgets' ) ) );
	}
	if ( isset( $clinic['bookingUrl'] ) && 'open' === $status ) {
		$lines[] = link_html( $clinic['bookingUrl'], __( 'Book a visit', 'clinic-widgets' ) );
	}
	if ( isset( $clinic['url'] ) ) {
		$lines[] = link_html( $clinic['url'], __( 'Website', 'clinic-widgets' ) );
	}
	return '<li>' . implode( '<br>', $lines ) . '</li>';
}

/**
 * The danger signs, and whom to call.
 *
 * @param string $tag        The widget's tag.
 * @param string $language   Its language.
 * @param array  $attributes Its attributes.
 */
function danger_signs_html( string $tag, string $language, array $attributes ): string {
	$number = $attributes['emergency-number'] ?? '911';
	$number = in_array( $number, record( 'numbers' ), true ) ? $number : '911';
	$words  = record( 'emergency' )[ $language ];
	$level  = min( 5, max( 2, (int) ( $attributes['heading-level'] ?? 2 ) ) );
	$html   = sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( record( 'titles' )[ $language ][ $tag ] ) );
	$html  .= sprintf( '<h%1$d>%2$s</h%1$d>', $level + 1, esc_html( str_replace( '{number}', $number, $words['heading'] ) ) );
	$html  .= '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', $words['signs'] ) ) . '</li></ul>';
	$html  .= '<p>' . link_html( "tel:$number", str_replace( '{number}', $number, $words['call'] ) ) . '</p>';
	if ( 'spasm-info-card' === $tag ) {
		$html .= sprintf( '<h%1$d>%2$s</h%1$d>', $level + 1, esc_html( record( 'care' )[ $language ]['heading'] ) );
		$html .= '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', record( 'care' )[ $language ]['items'] ) ) . '</li></ul>';
	}
	foreach ( array( 'clinic-phone', 'after-hours-phone' ) as $phone ) {
		if ( isset( $attributes[ $phone ] ) ) {
			$html .= '<p>' . phone_html( (string) $attributes[ $phone ] ) . '</p>';
		}
	}
	return $html;
}
