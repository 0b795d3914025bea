using IamCompliance.Definitions.Decisions;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Batch;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Runs decision tests: asks the policy engine, and compares its decision with the one expected.</summary>
/// <param name="directory">The folder that the logical paths of the files start from; policies and accounts lie beside the files that name
/// them.</param>
public sealed class DecisionRunner(string directory)
{
    private readonly PolicySources sources = new(directory);
    private readonly RecordedAccounts accounts = new(directory);

    /// <summary>Runs one test.</summary>
    public async Task<DecisionResult> RunAsync(DecisionFile file, ExpectedDecision test)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(test);
        if (DecisionNames.Check(test) is { Count: > 0 } wrong)
            return Failed(file, test, [.. wrong.Select(d => d.ToString())]);
        if (test.Account is null)
            return RunOverPolicies(file, test);
        var path = DecisionPaths.Beside(file.Path, test.Account);
        var account = await accounts.GetAsync(path);
        if (account.Model is not { } model)
            return Failed(file, test, account.Problem!);
        return account.UnreadGuardrails is { } unread && (test.Policies.ServiceControl is null || test.Policies.ResourceControl is null)
            ? Failed(file, test, unread)
            : RunOverAccount(file, test, model, path);
    }

    private DecisionResult RunOverPolicies(DecisionFile file, ExpectedDecision test)
    {
        var principal = new RequestPrincipal(
            Enum.Parse<RequestPrincipalType>(test.Principal.Type!),
            test.Principal.Id,
            test.Principal.AccountId
        );
        var context = test.IsContextPartial ? RequestContext.Partial(test.Context) : RequestContext.Complete(test.Context);
        var request = new EvaluationRequest(principal, test.Action, test.Resource, test.ResourceAccount, context);
        var policies = new NamedPolicies(sources, file);
        var parts = policies.Read(test, request.IsRoleTrust, principal.AccountId, request.ResourceAccountId);
        return policies.Problems.Count > 0
            ? Failed(file, test, [.. policies.Problems])
            : Compare(file, test, PolicyEvaluator.Evaluate(request, new PolicyStack(parts)));
    }

    private DecisionResult RunOverAccount(DecisionFile file, ExpectedDecision test, AccountModel account, string path)
    {
        if (account.Principals.FirstOrDefault(p => p.Arn == test.Principal.Id) is not { } principal)
        {
            var near = DidYouMean.Find(test.Principal.Id, account.Principals.Select(p => p.Arn));
            return Failed(file, test, $"{path} has no user or role {test.Principal.Id}{(near is null ? "" : $"; did you mean {near}?")}");
        }

        var request = AccountQuestions.Request(
            account,
            principal,
            test.Action,
            test.Resource,
            test.ResourceAccount,
            test.Context,
            !test.IsContextPartial
        );
        var policies = new NamedPolicies(sources, file);
        var parts = policies.Read(test, request.IsRoleTrust, account.AccountId, request.ResourceAccountId);
        string[] problems = [.. RecordedAccount.Unread(account, principal).Select(u => $"{path}: {u}"), .. policies.Problems];
        if (problems.Length > 0)
            return Failed(file, test, problems);
        var stack = AccountQuestions
            .PoliciesFor(account, principal, test.Action, test.Resource)
            .With(parts, test.Policies.ServiceControl is not null, test.Policies.ResourceControl is not null);
        return stack.Refused is { } refused
            ? Failed(
                file,
                test,
                $"{path}: policy {refused.Name} would not be stored: {refused.Document.Findings.First(f => f.BlocksStorage)}"
            )
            : Compare(file, test, PolicyEvaluator.Evaluate(request, stack));
    }

    private static DecisionResult Compare(DecisionFile file, ExpectedDecision test, EvaluationResult evaluation)
    {
        if (evaluation.Decision == Decision.Error)
            return Failed(file, test, evaluation.Error ?? "nothing was decided");
        var isExpected =
            evaluation.Decision.ToString() == test.Expect
            && (
                test.BlockedBy is null
                || evaluation.BlockedBy.Select(PolicyLayerWords.Of).ToHashSet(StringComparer.Ordinal).SetEquals(test.BlockedBy)
            );
        return new DecisionResult(file, test, isExpected ? DecisionOutcome.AsExpected : DecisionOutcome.Differs, evaluation, []);
    }

    private static DecisionResult Failed(DecisionFile file, ExpectedDecision test, params string[] problems) =>
        new(file, test, DecisionOutcome.Error, null, problems);
}
