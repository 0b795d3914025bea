using System.Text;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Reference;

/// <summary>Turns documented texts with placeholders into patterns.</summary>
internal static class ArnTemplates
{
    /// <summary>Puts a wildcard in place of each <c>${…}</c> and <c>&lt;…&gt;</c>.</summary>
    public static string ToPattern(string documented)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < documented.Length; i++)
        {
            var close =
                documented[i] == '<' ? '>'
                : documented[i] == '$' && i + 1 < documented.Length && documented[i + 1] == '{' ? '}'
                : '\0';
            var end = close == '\0' ? -1 : documented.IndexOf(close, i);
            if (end < 0)
            {
                pattern.Append(documented[i]);
                continue;
            }

            pattern.Append(Wildcards.Many);
            i = end;
        }

        return pattern.ToString();
    }
}
