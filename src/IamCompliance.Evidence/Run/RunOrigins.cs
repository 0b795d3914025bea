namespace IamCompliance.Evidence.Run;

/// <summary>Reads the pipeline of a run from the variables that build services document.</summary>
/// <remarks>
/// GitHub: https://docs.github.com/en/actions/reference/workflows-and-actions/variables. GitLab:
/// https://docs.gitlab.com/ci/variables/predefined_variables/. Azure: https://learn.microsoft.com/azure/devops/pipelines/build/variables.
/// Jenkins: https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables.
/// </remarks>
public static class RunOrigins
{
    private sealed record Service(
        string Name,
        string Mark,
        string[] Repository,
        string[] Commit,
        string[] Branch,
        string[] Run,
        string[] Actor
    );

    private static readonly Service[] Services =
    [
        new(
            "github-actions",
            "GITHUB_ACTIONS",
            ["GITHUB_REPOSITORY"],
            ["GITHUB_SHA"],
            ["GITHUB_HEAD_REF", "GITHUB_REF_NAME"],
            ["GITHUB_RUN_ID"],
            ["GITHUB_TRIGGERING_ACTOR", "GITHUB_ACTOR"]
        ),
        new(
            "gitlab-ci",
            "GITLAB_CI",
            ["CI_PROJECT_PATH"],
            ["CI_COMMIT_SHA"],
            ["CI_COMMIT_REF_NAME"],
            ["CI_PIPELINE_ID"],
            ["GITLAB_USER_LOGIN"]
        ),
        new(
            "azure-pipelines",
            "TF_BUILD",
            ["BUILD_REPOSITORY_NAME"],
            ["BUILD_SOURCEVERSION"],
            ["BUILD_SOURCEBRANCH"],
            ["BUILD_BUILDID"],
            ["BUILD_REQUESTEDFOR"]
        ),
        new("jenkins", "JENKINS_URL", ["GIT_URL"], ["GIT_COMMIT"], ["BRANCH_NAME", "GIT_BRANCH"], ["BUILD_TAG"], ["BUILD_USER_ID"]),
    ];

    /// <summary>Finds the pipeline; null when no variable tells of one.</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    public static RunOrigin? Find(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (Services.FirstOrDefault(s => Value(s.Mark) is not null) is not { } service)
            return null;
        return new RunOrigin(service.Name)
        {
            Repository = WithoutCredentials(First(service.Repository)),
            Commit = First(service.Commit),
            Branch = First(service.Branch),
            RunId = First(service.Run),
            Actor = First(service.Actor),
        };

        string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;

        string? First(string[] names) => names.Select(Value).FirstOrDefault(v => v is not null);
    }

    // Jenkins hands on the address as it was configured, with a password where somebody wrote one into it.
    private static string? WithoutCredentials(string? repository) =>
        Uri.TryCreate(repository, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0
            ? new UriBuilder(uri) { UserName = "", Password = "" }.Uri.ToString()
            : repository;
}
