<?php
/**
 * The widgets' one script: registered the WordPress way, printed once and only where a widget stands, and left
 * alone by plugins that move, merge or delay scripts.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT      = 'clinic-widgets';
const SCRIPT_FILE = 'widgets/clinic-widgets.min.js';

add_action( 'init', __NAMESPACE__ . '\register_script' );

/**
 * The script and the looks of what stands until it runs.
 */
function register_script(): void {
	wp_register_script( SCRIPT, plugins_url( SCRIPT_FILE, PLUGIN_FILE ), array(), VERSION, true );
	wp_register_style( SCRIPT, plugins_url( 'assets/fallback.css', PLUGIN_FILE ), array(), VERSION );
}

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\color_widgets' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\color_widgets' );

/**
 * The site's colours for the widgets.
 */
function color_widgets(): void {
	$css = colors_css();
	if ( $css ) {
		wp_add_inline_style( SCRIPT, $css );
	}
}

/**
 * A widget stands on this page.
 */
function need_script(): void {
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( SCRIPT );
	tag_for_caches();
}

foreach ( array( 'the_content', 'widget_text', 'widget_block_content', 'widget_custom_html_content' ) as $clinic_widgets_filter ) {
	add_filter( $clinic_widgets_filter, __NAMESPACE__ . '\script_for_markup' );
}

/**
 * A tag or a div that somebody has pasted gets its script, too: authors may paste a div, but no script.
 *
 * @param string $content What is shown.
 */
function script_for_markup( $content ) {
	$pattern = '/<div\b[^>]*\sdata-(?:clinic-locator|treatment-timer|spasm-info-card)[\s=>]|<(?:clinic-locator|treatment-timer|spasm-info-card)\b/';
	if ( is_string( $content ) && preg_match( $pattern, $content ) ) {
		need_script();
	}
	return $content;
}

add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );

/**
 * Loads it beside the page, and says to optimisers that it is complete and minified.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle Whose.
 */
function script_tag( $tag, $handle ) {
	$leave = 'async data-cfasync="false" data-no-optimize="1" data-no-minify="1" data-no-defer="1" data-noptimize="1"';
	return SCRIPT === $handle ? str_replace( '<script ', "<script $leave ", preg_replace( '/\s(?:async|defer)(?:=([\'"])\w*\1)?(?=[\s>])/', '', $tag ) ) : $tag;
}

/** Lists of scripts that optimisers leave alone: LiteSpeed Cache, WP Rocket, SiteGround Optimizer. */
const EXCLUSION_LISTS = array(
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'sgo_js_minify_exclude',
	'sgo_javascript_combine_exclude',
	'sgo_js_async_exclude',
);

foreach ( EXCLUSION_LISTS as $clinic_widgets_filter ) {
	add_filter( $clinic_widgets_filter, __NAMESPACE__ . '\exclude_script' );
}

/**
 * Puts the script on such a list. SiteGround's go by handle, the others by file.
 *
 * @param mixed $scripts The list so far.
 */
function exclude_script( $scripts ) {
	return is_array( $scripts ) ? array_merge( $scripts, array( 0 === strpos( current_filter(), 'sgo_' ) ? SCRIPT : 'clinic-widgets.min.js' ) ) : $scripts;
}

add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\exclude_from_autoptimize' );

/**
 * Autoptimize has its list as text, or as an array.
 *
 * @param mixed $scripts The list so far.
 */
function exclude_from_autoptimize( $scripts ) {
	return is_string( $scripts ) ? trim( "$scripts, clinic-widgets.min.js", ', ' ) : $scripts;
}
