namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Is a synthetic IAM user: everything that the authorization details, the credential report and the summary must agree
/// on.</summary>
internal sealed record SyntheticUser(string Name, string Path, string Id, DateTimeOffset Created)
{
    public bool HasPassword { get; init; }

    public DateTimeOffset? PasswordUsed { get; init; }

    public DateTimeOffset? PasswordChanged { get; init; }

    public bool HasMfa { get; init; }

    /// <summary>Gets whether the MFA device is a security key, which no list of virtual devices names.</summary>
    public bool HasSecurityKey { get; init; }

    public IReadOnlyList<SyntheticKey> Keys { get; init; } = [];

    public IReadOnlyList<string> Groups { get; init; } = [];

    public static SyntheticUser Create(AnswerSet set, int number, IReadOnlyList<string> groups)
    {
        var draw = set.Draw;
        var isPerson = draw.Percent(60);
        var created = set.DaysAgo(draw.Between(100, 1200)).AddSeconds(draw.Below(86400));
        var hasMfa = isPerson && draw.Percent(85);
        var keys = draw.Percent(isPerson ? 40 : 95)
            ? draw.Percent(15)
                ? 2
                : 1
            : 0;
        return new SyntheticUser(
            isPerson ? $"person-{number:0000}" : $"svc-{number:0000}",
            isPerson ? "/people/" : "/",
            draw.Id("AIDA"),
            created
        )
        {
            HasPassword = isPerson,
            PasswordUsed = isPerson && draw.Percent(90) ? set.DaysAgo(draw.Between(1, 90)) : null,
            PasswordChanged = isPerson ? set.DaysAgo(draw.Between(1, 89)) : null,
            HasMfa = hasMfa,
            HasSecurityKey = hasMfa && draw.Percent(20),
            Keys = [.. Enumerable.Range(0, keys).Select(_ => CreateKey(set))],
            Groups =
                groups.Count == 0 ? []
                : isPerson ? [draw.One(groups)]
                : [],
        };
    }

    private static SyntheticKey CreateKey(AnswerSet set)
    {
        var age = set.Draw.Between(1, 99);
        return new SyntheticKey(
            set.Draw.Id("AKIA")[..20],
            set.Draw.Percent(90),
            set.DaysAgo(age),
            set.Draw.Percent(85) ? set.DaysAgo(set.Draw.Between(1, age)) : null
        );
    }
}
