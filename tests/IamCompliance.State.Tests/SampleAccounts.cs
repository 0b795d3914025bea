using System.Text;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests;

/// <summary>Makes states that use every field of the format.</summary>
internal static class SampleAccounts
{
    public static AccountState Rich() =>
        new AccountBuilder()
            .WithUser("ada", u => u.WithPassword().WithMfa().WithAccessKey(TestTimes.DaysAgo(91)).In("admins"))
            .WithRole("builder", r => r.LastUsed(TestTimes.DaysAgo(3)))
            .WithPolicy("everything", p => p.Saying(TestPolicies.Administrator))
            .WithItem(ResourceTypes.Bucket, "logs", b =>
                b.WithArn("arn:aws:s3:::logs").With("name", "logs").Unread(PartIds.BucketVersioning)
            )
            .WithPart(PartIds.Analyzers, ReadStatus.Denied)
            .WithPart(
                new Part(PartIds.BucketVersioning, ReadStatus.Partial)
                {
                    HasItemisedGaps = true,
                    Error = new PartError("s3:GetBucketVersioning", PartErrorCodes.NotAsked, "Not asked for 1 of 1."),
                }
            )
            .WithPart(
                new Part(PartIds.CredentialReport, ReadStatus.Complete)
                {
                    GeneratedAt = TestTimes.DaysAgo(0.5),
                    Notes = ["a remark"],
                    Calls =
                    [
                        new CallRecord("iam:GetCredentialReport")
                        {
                            Parameters = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" },
                            Source = "iam-get-credential-report.json",
                            RequestIds = ["r-1", "r-2"],
                            ServerDate = TestTimes.Now.AddMilliseconds(-1500),
                            Pages = 2,
                            EndOfList = "not paged",
                            Retries = 3,
                            BodySha256 = new string('0', 64),
                        },
                    ],
                }
            )
            .Build();

    public static string TextOf(AccountState state)
    {
        using var stream = new MemoryStream();
        StateFile.WriteAsync(state, stream).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Task<AccountState> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    public static async Task<AccountState> ReadAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await StateFile.ReadAsync(stream);
    }
}
