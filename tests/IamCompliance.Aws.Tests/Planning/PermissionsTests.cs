using System.Text.Json;
using IamCompliance.Aws.Planning;
using IamCompliance.Aws.Tests.Golden;

namespace IamCompliance.Aws.Tests.Planning;

public sealed class PermissionsTests
{
    private static readonly CapturePlan Small = CapturePlan.For([PartIds.PasswordPolicy, PartIds.BucketVersioning, PartIds.Analyzers]);
    private static readonly ReaderRole Role = new() { TrustedAccountId = "111122223333", ExternalId = "example" };

    [Fact]
    public void The_policy_is_as_accepted() => GoldenFile.Matches("policy.json", PermissionsPolicy.Write(Small));

    [Fact]
    public void The_CloudFormation_template_is_as_accepted() =>
        GoldenFile.Matches("role.cloudformation.yaml", CloudFormationTemplate.Write(Small, Role));

    [Fact]
    public void The_Terraform_snippet_is_as_accepted() => GoldenFile.Matches("role.tf", TerraformSnippet.Write(Small, Role));

    [Fact]
    public void What_is_not_said_of_the_role_is_asked_for_when_it_is_made()
    {
        GoldenFile.Matches("open-role.cloudformation.yaml", CloudFormationTemplate.Write(Small, new ReaderRole()));
        GoldenFile.Matches("open-role.tf", TerraformSnippet.Write(Small, new ReaderRole()));
    }

    [Fact]
    public void The_policy_of_everything_allows_each_permission_once_and_only_reads()
    {
        using var policy = JsonDocument.Parse(PermissionsPolicy.Write(CapturePlan.Everything));
        var actions = policy
            .RootElement.GetProperty("Statement")
            .EnumerateArray()
            .SelectMany(s => s.GetProperty("Action").EnumerateArray())
            .Select(a => a.GetString()!)
            .ToList();
        Assert.Equal(CapturePlan.Everything.Permissions().Where(p => p != "sts:GetCallerIdentity"), actions.Order(StringComparer.Ordinal));
        Assert.All(actions, a => Assert.Matches("^[a-z0-9-]+:(Get|List|Describe|Select|Generate)[A-Za-z]+$", a));
    }

    [Fact]
    public void The_policy_of_everything_fits_into_a_managed_policy_and_into_a_role()
    {
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: blanks do not count.
        var characters = PermissionsPolicy.Write(CapturePlan.Everything).Count(c => !char.IsWhiteSpace(c));
        Assert.InRange(characters, 1, 6144);
    }

    [Fact]
    public void A_plan_that_reads_by_region_takes_the_permission_to_list_the_regions()
    {
        Assert.Contains("ec2:DescribeRegions", CapturePlan.For([PartIds.Analyzers]).Permissions());
        Assert.DoesNotContain("ec2:DescribeRegions", CapturePlan.For([PartIds.PasswordPolicy]).Permissions());
    }

    [Fact]
    public void A_plan_that_takes_no_permission_still_has_a_policy() =>
        Assert.Contains("sts:GetCallerIdentity", PermissionsPolicy.Write(CapturePlan.For([])), StringComparison.Ordinal);

    [Theory]
    [InlineData("a b", null, null)]
    [InlineData("Reader", "1234", null)]
    [InlineData("Reader", "111122223333", "x")]
    [InlineData("Reader", "111122223333", "a\"b")]
    [InlineData("Reader", "111122223333", "${var.secret}")]
    [InlineData("Reader\n", null, null)]
    public void A_role_that_AWS_would_refuse_is_named_as_a_problem(string name, string? account, string? externalId) =>
        Assert.NotNull(
            new ReaderRole
            {
                Name = name,
                TrustedAccountId = account,
                ExternalId = externalId,
            }.FindProblem()
        );
}
