using System.Globalization;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Evidence.Model;

/// <summary>Says in which file and line of a project a value or a choice is written.</summary>
internal static class ParameterSource
{
    private const string Profile = "profile";

    /// <summary>Finds the place of a value that a profile sets; null for defaults and for requirements, whose origin names them.</summary>
    public static string? Find(BoundParameter parameter) => parameter is { Origin: Profile, Source: { } source } ? Text(source) : null;

    /// <summary>Writes file and line.</summary>
    public static string Text(SourceSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Path}:{span.Start.Line}");

    /// <summary>Lists the values that a value takes the place of, the nearest first.</summary>
    public static IEnumerable<BoundParameter> Overridden(BoundParameter parameter)
    {
        for (var below = parameter.Overrides; below is not null; below = below.Overrides)
            yield return below;
    }
}
