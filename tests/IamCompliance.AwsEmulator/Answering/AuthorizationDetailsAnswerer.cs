namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Answers IAM's authorization details, narrowed to the kinds of entities asked for.</summary>
internal sealed class AuthorizationDetailsAnswerer : IAnswerer
{
    public bool Answers(string callName) => callName == "iam:GetAccountAuthorizationDetails";

    public Result Answer(AnswerContext context)
    {
        var result = RecordedAnswers.Get(context);
        var wanted = context.Call.Texts("Filter");
        if (wanted.Count == 0)
            return result;
        Narrow(result, wanted, "User", "UserDetailList");
        Narrow(result, wanted, "Group", "GroupDetailList");
        Narrow(result, wanted, "Role", "RoleDetailList");
        var (local, ofAws) = (wanted.Contains("LocalManagedPolicy"), wanted.Contains("AWSManagedPolicy"));
        result.Lists["Policies"] =
        [
            .. result
                .List("Policies")
                .Where(p => p.GetProperty("Arn").GetString()!.Contains(":iam::aws:policy/", StringComparison.Ordinal) ? ofAws : local),
        ];
        return result;
    }

    private static void Narrow(Result result, IReadOnlyList<string> wanted, string kind, string list)
    {
        if (!wanted.Contains(kind))
            result.Lists[list] = [];
    }
}
