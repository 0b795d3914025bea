using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Variables;

/// <summary>A text of a policy, ready to be compared: constant, or filled from the context of each request.</summary>
internal sealed class CompiledText
{
    private readonly TemplatePart[] parts;

    private CompiledText(TemplatePart[] parts)
    {
        this.parts = parts;
        Constant =
            parts.Length == 0 ? ""
            : parts is [{ Literal: { } literal }] ? literal
            : null;
    }

    /// <summary>Gets the text when it has no variables.</summary>
    public string? Constant { get; }

    /// <summary>Gets the context keys of the variables.</summary>
    public IEnumerable<string> Keys => parts.Where(p => p.Key is not null).Select(p => p.Key!);

    /// <summary>Compiles a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="hasVariables">Whether the policy's version has variables; without, <c>${…}</c> is literal text.</param>
    /// <param name="translate">Translates a literal character at a place: into a wildcard, or into itself.</param>
    public static CompiledText Compile(string text, bool hasVariables, Func<string, int, char> translate)
    {
        if (hasVariables && text.Contains("${", StringComparison.Ordinal))
            return new CompiledText([.. TextTemplate.Parse(text, translate)]);
        var literal = string.Create(text.Length, (text, translate), static (span, s) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = s.translate(s.text, i);
        });
        return new CompiledText(literal.Length == 0 ? [] : [new TemplatePart(literal, null, null)]);
    }

    /// <summary>Compiles a text in which nothing is a wildcard.</summary>
    public static CompiledText CompileLiteral(string text, bool hasVariables) =>
        Compile(text, hasVariables, static (t, i) => Wildcards.Literal(t[i]));

    /// <summary>Compiles a text in which <c>*</c> and <c>?</c> are wildcards for any character.</summary>
    public static CompiledText CompileWildcards(string text, bool hasVariables) => Compile(text, hasVariables, static (t, i) => t[i] switch
            {
                '*' => Wildcards.Many,
                '?' => Wildcards.One,
                var c => Wildcards.Literal(c),
            });

    /// <summary>Writes the text with the request's values in place of the variables. A substituted value is literal, never a
    /// wildcard.</summary>
    public Substitution Fill(RequestContext context, ref TextBuffer buffer)
    {
        foreach (var part in parts)
        {
            if (part.Literal is not null)
            {
                buffer.Append(part.Literal);
                continue;
            }

            var values = context.Find(part.Key!, out var isKnown);
            if (!isKnown)
                return Substitution.Unknown;
            // "You can use any available single-valued context key as a policy variable, but you cannot use a multivalued context key":
            // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
            if (values is { Length: > 1 })
                return Substitution.Unresolved;
            if ((values is { Length: 1 } ? values[0] : part.Default) is not { } value)
                return Substitution.Unresolved;
            buffer.AppendLiteral(value);
        }

        return Substitution.Filled;
    }

    /// <summary>Gets the text with a star in place of each variable: a pattern for all that it can become.</summary>
    public string WithStars() => string.Concat(parts.Select(p => p.Literal ?? Wildcards.Many.ToString()));

    /// <summary>Finds the first variable the context says nothing of.</summary>
    public string? FirstUnknownKey(RequestContext context)
    {
        foreach (var part in parts)
        {
            if (part.Key is null)
                continue;
            _ = context.Find(part.Key, out var isKnown);
            if (!isKnown)
                return part.Key;
        }

        return null;
    }
}
