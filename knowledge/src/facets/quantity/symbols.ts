// Signs and symbols that are the same in every language: SI units, currency signs and codes.
import type { CurrencyRow, Phrases, UnitRow } from './vocabulary.ts';

const row = (dimension: UnitRow['dimension'], unit: string, factor: number, offset = 0): UnitRow => ({ dimension, unit, factor, offset, exact: true });

const HOUR = 1 / 24;

/** A length, area, volume, mass … in symbols. Case matters. */
export const UNIT_SYMBOLS: Phrases<UnitRow> = {
  'mm': row('length', 'millimetre', 0.001), 'dm': row('length', 'decimetre', 0.1), 'hm²': row('area', 'hectare', 10000), 'mm²': row('area', 'square millimetre', 1e-6), 'dm³': row('volume', 'litre', 1), 'km³': row('volume', 'cubic kilometre', 1e12), 'mm³': row('volume', 'cubic millimetre', 1e-6), 'cm2': row('area', 'square centimetre', 0.0001), 'dl': row('volume', 'decilitre', 0.1), 'hL': row('volume', 'hectolitre', 100), 'cL': row('volume', 'centilitre', 0.01), 'cm': row('length', 'centimetre', 0.01), 'm': row('length', 'metre', 1), 'km': row('length', 'kilometre', 1000), 'Km': row('length', 'kilometre', 1000),
  'nm': row('length', 'nanometre', 1e-9), 'µm': row('length', 'micrometre', 1e-6),
  'm²': row('area', 'square metre', 1), 'm2': row('area', 'square metre', 1), 'cm²': row('area', 'square centimetre', 0.0001), 'km²': row('area', 'square kilometre', 1e6), 'km2': row('area', 'square kilometre', 1e6), 'ha': row('area', 'hectare', 10000),
  'm³': row('volume', 'cubic metre', 1000), 'm3': row('volume', 'cubic metre', 1000), 'cm³': row('volume', 'cubic centimetre', 0.001), 'l': row('volume', 'litre', 1), 'L': row('volume', 'litre', 1), 'ml': row('volume', 'millilitre', 0.001), 'mL': row('volume', 'millilitre', 0.001), 'cl': row('volume', 'centilitre', 0.01), 'hl': row('volume', 'hectolitre', 100),
  'mg': row('mass', 'milligram', 1e-6), 'g': row('mass', 'gram', 0.001), 'kg': row('mass', 'kilogram', 1), 'Kg': row('mass', 'kilogram', 1), 't': row('mass', 'tonne', 1000), 'kt': row('mass', 'kilotonne', 1e6), 'Mt': row('mass', 'megatonne', 1e9), 'Gt': row('mass', 'gigatonne', 1e12), 'µg': row('mass', 'microgram', 1e-9), 'μg': row('mass', 'microgram', 1e-9), 'mcg': row('mass', 'microgram', 1e-9), 'q': row('mass', 'quintal', 100),
  ...Object.fromEntries(['CO2', 'CO2e', 'CO2eq', 'eqCO2'].flatMap((gas) => [[`t${gas}`, row('mass', 'tonne', 1000)], [`kt${gas}`, row('mass', 'kilotonne', 1e6)], [`Mt${gas}`, row('mass', 'megatonne', 1e9)], [`Gt${gas}`, row('mass', 'gigatonne', 1e12)], [`kg${gas}`, row('mass', 'kilogram', 1)]] as const)),
  'km/h': row('speed', 'kilometre per hour', 1), 'm/s': row('speed', 'metre per second', 3.6), 'km/s': row('speed', 'kilometre per second', 3600), 'kmh': row('speed', 'kilometre per hour', 1),
  '°C': row('temperature', 'degree Celsius', 1), '°': row('temperature', 'degree Celsius', 1), '°F': row('temperature', 'degree Fahrenheit', 5 / 9, -32),
  'J': row('energy', 'joule', 1 / 3600), 'kJ': row('energy', 'kilojoule', 1 / 3.6), 'MJ': row('energy', 'megajoule', 1000 / 3.6), 'Wh': row('energy', 'watt-hour', 1), 'kWh': row('energy', 'kilowatt-hour', 1e3), 'MWh': row('energy', 'megawatt-hour', 1e6), 'GWh': row('energy', 'gigawatt-hour', 1e9), 'TWh': row('energy', 'terawatt-hour', 1e12), 'GJ': row('energy', 'gigajoule', 1e6 / 3.6), 'kcal': row('energy', 'kilocalorie', 1.1622),
  'W': row('power', 'watt', 1), 'kW': row('power', 'kilowatt', 1e3), 'MW': row('power', 'megawatt', 1e6), 'GW': row('power', 'gigawatt', 1e9), 'TW': row('power', 'terawatt', 1e12), 'mW': row('power', 'milliwatt', 0.001), 'ch': row('power', 'metric horsepower', 735.5), 'hp': row('power', 'horsepower', 745.7),
  'kB': row('data', 'kilobyte', 1e3), 'KB': row('data', 'kilobyte', 1e3), 'MB': row('data', 'megabyte', 1e6), 'GB': row('data', 'gigabyte', 1e9), 'TB': row('data', 'terabyte', 1e12), 'PB': row('data', 'petabyte', 1e15),
  'ko': row('data', 'kilobyte', 1e3), 'Ko': row('data', 'kilobyte', 1e3), 'Mo': row('data', 'megabyte', 1e6), 'Go': row('data', 'gigabyte', 1e9), 'To': row('data', 'terabyte', 1e12), 'Po': row('data', 'petabyte', 1e15), 'Eo': row('data', 'exabyte', 1e18), 'EB': row('data', 'exabyte', 1e18),
  'Kio': row('data', 'kibibyte', 1024), 'KiB': row('data', 'kibibyte', 1024), 'Mio': row('data', 'mebibyte', 1024 ** 2), 'MiB': row('data', 'mebibyte', 1024 ** 2), 'Gio': row('data', 'gibibyte', 1024 ** 3), 'GiB': row('data', 'gibibyte', 1024 ** 3), 'Tio': row('data', 'tebibyte', 1024 ** 4), 'TiB': row('data', 'tebibyte', 1024 ** 4),
  'Mb/s': row('data', 'megabit', 125000), 'Mbit/s': row('data', 'megabit', 125000), 'Gbit/s': row('data', 'gigabit', 1.25e8), 'Mbps': row('data', 'megabit', 125000), 'Gbps': row('data', 'gigabit', 1.25e8),
  'Hz': row('frequency', 'hertz', 1), 'kHz': row('frequency', 'kilohertz', 1e3), 'MHz': row('frequency', 'megahertz', 1e6), 'GHz': row('frequency', 'gigahertz', 1e9),
  'Pa': row('pressure', 'pascal', 1), 'hPa': row('pressure', 'hectopascal', 100), 'kPa': row('pressure', 'kilopascal', 1000), 'GPa': row('pressure', 'gigapascal', 1e9), 'atm': row('pressure', 'atmosphere', 101325), 'mmHg': row('pressure', 'millimetre of mercury', 133.322), 'MPa': row('pressure', 'megapascal', 1e6), 'bar': row('pressure', 'bar', 1e5), 'bars': row('pressure', 'bar', 1e5), 'mbar': row('pressure', 'millibar', 100),
  'h': row('duration', 'hour', HOUR), 'min': row('duration', 'minute', HOUR / 60), 's': row('duration', 'second', HOUR / 3600), 'ms': row('duration', 'millisecond', HOUR / 3.6e6),
};

const money = (code: string): CurrencyRow => ({ code, factor: 1 });

/** Signs and codes that may stand before or after a number. */
export const CURRENCY_SIGNS: Phrases<CurrencyRow> = {
  '¢': { code: 'USD', factor: 0.01 },
  '€': money('EUR'), '$': money('USD'), '£': money('GBP'), '¥': money('JPY'), '₹': money('INR'), '₽': money('RUB'), '₩': money('KRW'), '₺': money('TRY'), '₴': money('UAH'), '₿': money('BTC'),
  'US$': money('USD'), 'US $': money('USD'), '$ US': money('USD'), 'CA$': money('CAD'), 'C$': money('CAD'), 'A$': money('AUD'), 'AU$': money('AUD'), 'NZ$': money('NZD'), 'HK$': money('HKD'), 'S$': money('SGD'), 'R$': money('BRL'), 'Can$': money('CAD'), '$ CA': money('CAD'), '$CA': money('CAD'), '$ CAN': money('CAD'), '$CAN': money('CAD'), '$US': money('USD'), '$ AU': money('AUD'), 'CN¥': money('CNY'), '£GB': money('GBP'), '$AU': money('AUD'), '$NZ': money('NZD'), '$HK': money('HKD'), '$SG': money('SGD'), '¥JP': money('JPY'), '¥CN': money('CNY'), 'JP¥': money('JPY'), 'NT$': money('TWD'), 'MX$': money('MXN'), 'zł': money('PLN'), 'Kč': money('CZK'), '₪': money('ILS'), '฿': money('THB'), '₫': money('VND'), '₦': money('NGN'), '₱': money('PHP'),
  'EUR': money('EUR'), 'USD': money('USD'), 'GBP': money('GBP'), 'JPY': money('JPY'), 'CHF': money('CHF'), 'CAD': money('CAD'), 'AUD': money('AUD'), 'CNY': money('CNY'), 'RMB': money('CNY'), 'INR': money('INR'), 'SEK': money('SEK'), 'NOK': money('NOK'), 'DKK': money('DKK'), 'PLN': money('PLN'), 'NZD': money('NZD'), 'HKD': money('HKD'), 'SGD': money('SGD'), 'KRW': money('KRW'), 'TRY': money('TRY'), 'BRL': money('BRL'), 'RUB': money('RUB'), 'UAH': money('UAH'), 'CZK': money('CZK'), 'HUF': money('HUF'), 'MXN': money('MXN'), 'ZAR': money('ZAR'), 'ILS': money('ILS'), 'AED': money('AED'), 'SAR': money('SAR'), 'MAD': money('MAD'), 'XOF': money('XOF'), 'XAF': money('XAF'), 'BTC': money('BTC'),
};
