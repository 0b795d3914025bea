namespace IamCompliance.Snapshots.Acceptance;

/// <summary>Tells a build server, where nobody sits who could accept anything, from a workstation, by the variables that servers
/// document.</summary>
/// <remarks>Whoever knows a server that is missing sets <c>CI=true</c> there, as most of them do by themselves.</remarks>
public static class BuildServer
{
    /// <summary>The variable that most servers set, and that a person may.</summary>
    public const string Common = "CI";

    /// <summary>Gets the variables of which each says by its presence that a server runs the build.</summary>
    public static IReadOnlyList<BuildServerVariable> Variables { get; } =
    [
        new(Common, "any", "https://docs.github.com/en/actions/reference/workflows-and-actions/variables"),
        new("GITHUB_ACTIONS", "GitHub Actions", "https://docs.github.com/en/actions/reference/workflows-and-actions/variables"),
        new("GITLAB_CI", "GitLab", "https://docs.gitlab.com/ci/variables/predefined_variables/"),
        new("TF_BUILD", "Azure Pipelines", "https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables"),
        new("JENKINS_URL", "Jenkins", "https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables"),
        new("TEAMCITY_VERSION", "TeamCity", "https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html"),
        new("CODEBUILD_BUILD_ID", "AWS CodeBuild", "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html"),
        new("CIRCLECI", "CircleCI", "https://circleci.com/docs/variables/"),
        new("BUILDKITE", "Buildkite", "https://buildkite.com/docs/pipelines/configure/environment-variables"),
        new("BITBUCKET_BUILD_NUMBER", "Bitbucket Pipelines", "https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/"),
        new("bamboo_buildKey", "Bamboo", "https://confluence.atlassian.com/bamboo/bamboo-variables-289277087.html"),
        new("APPVEYOR", "AppVeyor", "https://www.appveyor.com/docs/environment-variables/"),
        new("TRAVIS", "Travis CI", "https://docs.travis-ci.com/user/environment-variables/"),
        new("DRONE", "Drone", "https://docs.drone.io/pipeline/environment/reference/"),
        new("SEMAPHORE", "Semaphore", "https://docs.semaphoreci.com/reference/env-vars"),
        new("GO_SERVER_URL", "GoCD", "https://docs.gocd.org/current/faq/dev_use_current_revision_in_build.html"),
        new("CF_BUILD_ID", "Codefresh", "https://codefresh.io/docs/docs/pipelines/variables/"),
    ];

    /// <summary>Decides whether a build server runs this process. A variable that is empty, <c>false</c> or <c>0</c> says that it does
    /// not.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where it is not set.</param>
    public static bool IsDetected(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return Variables.Any(v => IsSet(variable(v.Name)));
    }

    private static bool IsSet(string? value) =>
        !string.IsNullOrWhiteSpace(value) && value.Trim() is not "0" && !value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);
}
