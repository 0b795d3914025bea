using System.Text.RegularExpressions;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Knows what names that AWS gives may look like.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html,
/// https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html.
/// </remarks>
internal sealed class AwsName
{
    private readonly Regex shape;

    private AwsName(string kind, string pattern, string help)
    {
        Kind = kind;
        Help = help;
        shape = new Regex($"^(?:{pattern})\\z", RegexOptions.CultureInvariant);
    }

    public static AwsName RoleArn { get; } =
        new(
            "the ARN of a role",
            "arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+",
            "Write `arn:aws:iam::111122223333:role/IamComplianceReader`."
        );

    public static AwsName RoleName { get; } =
        new(
            "the name of a role",
            "(?:[\\x21-\\x2e\\x30-\\x39\\x3b-\\x7e]+/)*[A-Za-z0-9_+=,.@-]{1,64}",
            "Write the name that the role has in every account, such as `IamComplianceReader`."
        );

    public static AwsName ExternalId { get; } =
        new("an external id", "[A-Za-z0-9_+=,.@:/-]{2,1224}", "It has 2 to 1224 letters, digits and any of + = , . @ : / - _.");

    public static AwsName Region { get; } = new("a region", "[a-z]{2,}(?:-[a-z]+)+-[0-9]{1,2}", "Write `eu-central-1`.");

    public static AwsName OrganizationalUnit { get; } =
        new(
            "the id of an organizational unit",
            "r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
            "Write `ou-abcd-11112222`, or `r-abcd` for the root."
        );

    /// <summary>Gets the kind in words with article.</summary>
    public string Kind { get; }

    /// <summary>Gets a sentence that shows a right one.</summary>
    public string Help { get; }

    public bool Is(string text) => shape.IsMatch(text);

    /// <summary>Finds the account in the ARN of a role.</summary>
    public static string AccountOf(string roleArn) => roleArn.Split(':')[4];
}
