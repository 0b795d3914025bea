using System.Text;

namespace IamCompliance.Policies.Variables;

/// <summary>Takes a text apart into literal pieces and policy variables.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html: <c>${key}</c>, <c>${key, 'default'}</c>, and
/// <c>${*}</c>, <c>${?}</c>, <c>${$}</c> for the characters themselves. What is not closed is literal text.
/// </remarks>
internal static class TextTemplate
{
    /// <summary>Splits a text; the translation of each literal character that was not escaped is the caller's (wildcards or not).</summary>
    public static IReadOnlyList<TemplatePart> Parse(string text, Func<string, int, char> translate)
    {
        List<TemplatePart> parts = [];
        var literal = new StringBuilder();
        var i = 0;
        while (i < text.Length)
        {
            if (Variable(text, i) is not { } variable)
            {
                literal.Append(translate(text, i++));
                continue;
            }

            i = variable.End;
            if (variable.Escaped is { } escaped)
            {
                literal.Append(escaped);
                continue;
            }

            Flush();
            parts.Add(new TemplatePart(null, variable.Key, variable.Default));
        }

        Flush();
        return parts;

        void Flush()
        {
            if (literal.Length == 0)
                return;
            parts.Add(new TemplatePart(literal.ToString(), null, null));
            literal.Clear();
        }
    }

    /// <summary>Reads the variable that begins at a place; null when none does.</summary>
    public static TemplateVariable? Variable(string text, int start)
    {
        if (text[start] != '$' || start + 2 >= text.Length || text[start + 1] != '{')
            return null;
        var i = start + 2;
        while (i < text.Length && text[i] is not ('}' or ','))
            i++;
        if (i >= text.Length)
            return null;
        var key = text[(start + 2)..i].Trim();
        if (text[i] == '}')
            return key is "*" or "?" or "$" ? new TemplateVariable("", null, key[0], i + 1) : new TemplateVariable(key, null, null, i + 1);

        i++;
        while (i < text.Length && text[i] == ' ')
            i++;
        if (i >= text.Length || text[i] != '\'')
            return null;
        var close = text.IndexOf('\'', i + 1);
        return close > 0 && close + 1 < text.Length && text[close + 1] == '}'
            ? new TemplateVariable(key, text[(i + 1)..close], null, close + 2)
            : null;
    }
}
