using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Tests.Reference;

public sealed class AccessLevelCorrectionsTests
{
    private static readonly string[] Looking = ["Get", "List", "Describe", "BatchGet", "BatchDescribe"];

    private static readonly Dictionary<string, string> Classified = ServiceReference
        .Prefixes.SelectMany(p => ServiceReference.Find(p)!.Actions.Values.Select(a => (Action: $"{p}:{a.Name}", a.AccessLevel)))
        .ToDictionary(a => a.Action, a => a.AccessLevel);

    [Fact]
    public void Each_action_that_is_named_like_looking_and_called_writing_was_judged()
    {
        var doubtful = Classified.Where(a =>
            a.Value.Contains("Write", StringComparison.Ordinal) && Looking.Any(l => NameOf(a.Key).StartsWith(l, StringComparison.Ordinal))
        );
        Assert.Equal(
            doubtful.Select(a => a.Key).Order(StringComparer.Ordinal),
            AccessLevelCorrections.All.Select(c => c.Action).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Nothing_is_corrected_that_is_named_like_writing_and_no_correction_adds_writing() =>
        Assert.All(AccessLevelCorrections.All, c =>
            Assert.True(
                c.Level is AccessLevel.List or AccessLevel.Read
                    || c.Level
                        == (
                            Classified[c.Action].StartsWith("Permissions", StringComparison.Ordinal)
                                ? AccessLevel.PermissionsManagement
                                : AccessLevel.Write
                        ),
                c.Action
            )
        );

    [Fact]
    public void Each_has_a_reason() => Assert.All(AccessLevelCorrections.All, c => Assert.EndsWith(".", c.Why, StringComparison.Ordinal));

    [Theory]
    [InlineData("iot:ListSubscriptions", AccessLevel.List)]
    [InlineData("billing:GetResourcePolicy", AccessLevel.Read)]
    [InlineData("quicksight:DescribeTopicPermissions", AccessLevel.Read)]
    [InlineData("sts:GetFederationToken", AccessLevel.Write)]
    [InlineData("kms:Decrypt", AccessLevel.Write)]
    [InlineData("s3express:CreateSession", AccessLevel.Write)]
    [InlineData("iam:PutRolePolicy", AccessLevel.PermissionsManagement)]
    [InlineData("iam:TagRole", AccessLevel.Tagging)]
    [InlineData("iam:GetRole", AccessLevel.Read)]
    [InlineData("iam:ListRoles", AccessLevel.List)]
    public void The_level_of_an_action(string action, AccessLevel level) =>
        Assert.Equal(level, AccessLevels.Of(action, Classified[action]));

    [Fact]
    public void Names_are_those_of_AWS()
    {
        Assert.Equal(["List", "Read", "Write", "Permissions management", "Tagging"], AccessLevels.Names);
        Assert.All(Enum.GetValues<AccessLevel>(), l => Assert.Equal(l, AccessLevels.Get(AccessLevels.NameOf(l))));
        Assert.Throws<ArgumentException>(() => AccessLevels.Get("Writing"));
    }

    private static string NameOf(string action) => action[(action.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
