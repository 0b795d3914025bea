using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Tests.Run;

public sealed class RunOriginTests
{
    [Fact]
    public void Nothing_is_said_outside_of_a_pipeline() => Assert.Null(RunOrigins.Find(Variables(("USER", "ada"))));

    [Fact]
    public void GitHub_names_the_branch_of_a_pull_request_and_who_ran_it_again() =>
        Assert.Equal(
            new RunOrigin("github-actions")
            {
                Repository = "example/cloud",
                Commit = "abc",
                Branch = "feature",
                RunId = "7",
                Actor = "grace",
            },
            RunOrigins.Find(
                Variables(
                    ("GITHUB_ACTIONS", "true"),
                    ("GITHUB_REPOSITORY", "example/cloud"),
                    ("GITHUB_SHA", "abc"),
                    ("GITHUB_HEAD_REF", "feature"),
                    ("GITHUB_REF_NAME", "3/merge"),
                    ("GITHUB_RUN_ID", "7"),
                    ("GITHUB_ACTOR", "ada"),
                    ("GITHUB_TRIGGERING_ACTOR", "grace")
                )
            )
        );

    [Fact]
    public void GitLab_Azure_and_Jenkins_are_told_apart()
    {
        Assert.Equal(
            new RunOrigin("gitlab-ci")
            {
                Repository = "g/p",
                Commit = "c",
                Branch = "main",
                RunId = "9",
                Actor = "ada",
            },
            RunOrigins.Find(
                Variables(
                    ("GITLAB_CI", "true"),
                    ("CI_PROJECT_PATH", "g/p"),
                    ("CI_COMMIT_SHA", "c"),
                    ("CI_COMMIT_REF_NAME", "main"),
                    ("CI_PIPELINE_ID", "9"),
                    ("GITLAB_USER_LOGIN", "ada")
                )
            )
        );
        Assert.Equal(
            new RunOrigin("azure-pipelines")
            {
                Repository = "r",
                Commit = "c",
                Branch = "refs/heads/main",
                RunId = "5",
                Actor = "Ada",
            },
            RunOrigins.Find(
                Variables(
                    ("TF_BUILD", "True"),
                    ("BUILD_REPOSITORY_NAME", "r"),
                    ("BUILD_SOURCEVERSION", "c"),
                    ("BUILD_SOURCEBRANCH", "refs/heads/main"),
                    ("BUILD_BUILDID", "5"),
                    ("BUILD_REQUESTEDFOR", "Ada")
                )
            )
        );
        Assert.Equal(
            new RunOrigin("jenkins")
            {
                Commit = "c",
                Branch = "origin/main",
                RunId = "jenkins-job-3",
            },
            RunOrigins.Find(
                Variables(
                    ("JENKINS_URL", "https://ci.example/"),
                    ("GIT_COMMIT", "c"),
                    ("GIT_BRANCH", "origin/main"),
                    ("BUILD_TAG", "jenkins-job-3")
                )
            )
        );
    }

    [Fact]
    public void A_password_in_the_address_of_a_repository_is_left_out()
    {
        var origin = RunOrigins.Find(
            Variables(("JENKINS_URL", "https://ci.example/"), ("GIT_URL", "https://robot:s3cret@git.example/cloud.git"))
        );

        Assert.Equal("https://git.example/cloud.git", origin!.Repository);
    }

    private static Func<string, string?> Variables(params (string Name, string Value)[] set) =>
        name => set.FirstOrDefault(s => s.Name == name).Value;
}
