using IamCompliance.Snapshots.Acceptance;

namespace IamCompliance.Snapshots.Tests.Acceptance;

public sealed class BuildServerTests
{
    [Theory]
    [InlineData("CI", "true")]
    [InlineData("CI", "1")]
    [InlineData("CI", "woodpecker")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("GITLAB_CI", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("JENKINS_URL", "https://jenkins.example/")]
    [InlineData("TEAMCITY_VERSION", "2026.1")]
    [InlineData("CODEBUILD_BUILD_ID", "evidence:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE")]
    [InlineData("CIRCLECI", "true")]
    [InlineData("BUILDKITE", "true")]
    [InlineData("BITBUCKET_BUILD_NUMBER", "17")]
    [InlineData("bamboo_buildKey", "EV-PLAN-JOB1")]
    [InlineData("APPVEYOR", "True")]
    [InlineData("TRAVIS", "true")]
    [InlineData("DRONE", "true")]
    [InlineData("SEMAPHORE", "true")]
    [InlineData("GO_SERVER_URL", "https://gocd.example/go")]
    [InlineData("CF_BUILD_ID", "5f2")]
    public void One_documented_variable_is_enough(string name, string value) =>
        Assert.True(BuildServer.IsDetected(n => n == name ? value : null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData("0")]
    public void A_variable_that_is_not_set_or_says_no_is_no_server(string? value) => Assert.False(BuildServer.IsDetected(_ => value));

    [Fact]
    public void Each_variable_is_named_once_and_has_a_page()
    {
        Assert.Distinct(BuildServer.Variables.Select(v => v.Name));
        Assert.All(BuildServer.Variables, v => Assert.Equal("https", new Uri(v.Page).Scheme));
    }
}
