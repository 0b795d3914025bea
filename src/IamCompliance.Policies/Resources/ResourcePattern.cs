using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Resources;

/// <summary>One value of <c>Resource</c> or <c>NotResource</c>, compiled.</summary>
internal sealed class ResourcePattern
{
    private readonly CompiledText text;
    private readonly Pattern? constant;

    private ResourcePattern(CompiledText text)
    {
        this.text = text;
        constant = text.Constant is { } compiled ? new Pattern(compiled) : null;
    }

    public Pattern? Constant => constant;

    public CompiledText Text => text;

    /// <summary>Compiles a value; a value can need more than one pattern.</summary>
    public static IEnumerable<ResourcePattern> Compile(string value, bool hasVariables)
    {
        if (value.Length > 0 && value.All(c => c == '*'))
            return [new ResourcePattern(CompiledText.CompileWildcards("*", hasVariables: false))];
        var whole = new ResourcePattern(Compiled(value, hasVariables));
        // "When you specify an incomplete ARN (one with fewer than the standard six fields) in an identity-based policy, AWS automatically
        // completes the ARN by adding wildcard characters (*) to all missing fields. For example, specifying arn:aws:sqs is equivalent to
        // arn:aws:sqs:*:*:*": https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
        return value.StartsWith("arn:", StringComparison.Ordinal) && ArnFields.Count(value, hasVariables) < ArnFields.Standard
            ? [whole, new ResourcePattern(Compiled(value + ":*", hasVariables))]
            : [whole];
    }

    public Truth IsMatch(ReadOnlySpan<char> resource, RequestContext context)
    {
        if (constant is not null)
            return TruthLogic.Of(constant.IsMatch(resource));
        var buffer = new TextBuffer(stackalloc char[256]);
        var filled = text.Fill(context, ref buffer);
        var result = filled switch
        {
            Substitution.Filled => TruthLogic.Of(SegmentGlob.IsMatch(buffer.Written, resource)),
            Substitution.Unknown => Truth.Unknown,
            _ => Truth.False,
        };
        buffer.Dispose();
        return result;
    }

    /// <summary>Whether a variable has neither value nor default.</summary>
    public bool IsUnresolved(RequestContext context)
    {
        var buffer = new TextBuffer(stackalloc char[256]);
        var filled = text.Fill(context, ref buffer);
        buffer.Dispose();
        return filled == Substitution.Unresolved;
    }

    // "You can use wildcard characters (* and ?) within the individual segments of an ARN (the parts separated by colons) … If the *
    // wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries." After the fifth colon
    // comes the resource itself, in which colons and slashes are characters like others.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
    private static CompiledText Compiled(string value, bool hasVariables)
    {
        var resourceStart = ArnFields.StartOfResource(value, hasVariables);
        return CompiledText.Compile(value, hasVariables, (t, i) => t[i] switch
            {
                '*' => i >= resourceStart || i + 1 == t.Length || t[i + 1] == ':' ? Wildcards.Many : Wildcards.ManyInSegment,
                '?' => i >= resourceStart ? Wildcards.One : Wildcards.OneInSegment,
                var c => Wildcards.Literal(c),
            });
    }
}
