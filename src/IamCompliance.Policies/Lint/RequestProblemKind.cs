namespace IamCompliance.Policies.Lint;

/// <summary>Says which part of a request is wrong.</summary>
public enum RequestProblemKind
{
    /// <summary>No service has the action.</summary>
    UnknownAction,

    /// <summary>The action is never about such a resource.</summary>
    OtherResource,

    /// <summary>No request has the context key.</summary>
    UnknownKey,

    /// <summary>The key never has such a value.</summary>
    InvalidValue,
}
