using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Computes what evidence cites to say exactly which control, with which values, was assessed. Comments and layout do not
/// count.</summary>
internal static class ControlDigest
{
    public static string Compute(YamlNode control, IReadOnlyList<BoundParameter> values, IReadOnlyList<EventSet> events)
    {
        var text = new StringBuilder(CanonicalYaml.Write(control)).Append("---\n");
        foreach (var value in values)
            text.Append(value.Parameter.Name).Append('=').Append(LiteralValue.Normalise(value.Value)).Append('\n');
        foreach (
            var sample in events.SelectMany(set =>
                set.Matches.Select(e => ("matches", set.Name, e)).Concat(set.Ignores.Select(e => ("ignores", set.Name, e)))
            )
        )
            text.Append(sample.Item1).Append(' ').Append(sample.Name).Append(' ').Append(sample.e.Json).Append('\n');
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
