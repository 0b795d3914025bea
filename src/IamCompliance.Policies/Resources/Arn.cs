namespace IamCompliance.Policies.Resources;

/// <summary>Takes an ARN apart without copying it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal readonly ref struct Arn
{
    public ReadOnlySpan<char> Partition { get; private init; }

    public ReadOnlySpan<char> Service { get; private init; }

    public ReadOnlySpan<char> Region { get; private init; }

    public ReadOnlySpan<char> Account { get; private init; }

    public ReadOnlySpan<char> Resource { get; private init; }

    public static bool TryParse(ReadOnlySpan<char> text, out Arn arn)
    {
        arn = default;
        Span<Range> parts = stackalloc Range[ArnFields.Standard];
        if (text.Split(parts, ':') != ArnFields.Standard || text[parts[0]] is not "arn")
            return false;
        arn = new Arn
        {
            Partition = text[parts[1]],
            Service = text[parts[2]],
            Region = text[parts[3]],
            Account = text[parts[4]],
            Resource = text[parts[5]],
        };
        return true;
    }
}
