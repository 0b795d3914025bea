using IamCompliance.Policies.Analysis;

namespace IamCompliance.Cli.Questions;

/// <summary>An account that policy questions are about.</summary>
/// <param name="Model">Its principals and policies.</param>
/// <param name="Doubt">Why an answer of yes may be wrong: guardrails that bind the account and were not read; null when there is no
/// doubt.</param>
internal sealed record QuestionedAccount(AccountModel Model, string? Doubt);
