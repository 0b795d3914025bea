namespace IamCompliance.Policies.Exposure;

/// <summary>One action on one resource of an Allow statement, as far as no Deny takes it away.</summary>
/// <param name="Name">Whom it is for.</param>
/// <param name="Action">The action as written.</param>
/// <param name="Guard">What is demanded.</param>
/// <param name="Keys">The condition keys that play a part.</param>
internal sealed record ExposedPart(GranteeName Name, string Action, Guard Guard, IReadOnlyList<string> Keys);
