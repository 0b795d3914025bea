using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Computes what evidence cites to say exactly which control, with which values, was assessed. Comments and layout do not count.</summary>
internal static class ControlDigest
{
    public static string Compute(YamlNode control, IReadOnlyList<BoundParameter> values)
    {
        var text = new StringBuilder(CanonicalYaml.Write(control)).Append("---\n");
        foreach (var value in values)
            text.Append(value.Parameter.Name).Append('=').Append(LiteralValue.Normalise(value.Value)).Append('\n');
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
