using System.Globalization;
using Amazon.Runtime.Internal.Util;

namespace Amazon.StandIns;

/// <summary>Writes and reads single values as the wire has them.</summary>
internal static class WireText
{
    public static string Of(bool value) => value ? "true" : "false";

    public static string? Of(bool? value) => value is { } known ? Of(known) : null;

    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => StringUtils.FromDouble(value);

    public static string Of(DateTime value) => StringUtils.FromDateTimeToISO8601WithOptionalMs(value);

    public static int? Integer(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Reads a timestamp in any of the textual forms AWS uses, as UTC.</summary>
    public static DateTime Timestamp(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
