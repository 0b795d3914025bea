namespace IamCompliance.Policies.Escalation;

/// <summary>Says how a method of escalation works: on whom its first action acts, and what is gained. The list is closed.</summary>
public enum EscalationPattern
{
    /// <summary>Assume a role that trusts the caller. Gains the role.</summary>
    AssumeRole,

    /// <summary>Assume a role with session tags of one's choice, by which its own policies give all rights. Gains the role.</summary>
    TagSession,

    /// <summary>Make credentials for a user. Gains the user.</summary>
    BecomeUser,

    /// <summary>Change whom a role trusts, and assume it. Gains the role.</summary>
    UpdateTrust,

    /// <summary>Hand a role to a new resource of a service it trusts, and use it there. Gains the role.</summary>
    PassRole,

    /// <summary>Use a role that a living resource of a service has. Gains the role; whether there is such a resource, the account's IAM
    /// data does not say.</summary>
    UseResource,

    /// <summary>Give a user further policies.</summary>
    GrantUser,

    /// <summary>Give a role further policies.</summary>
    GrantRole,

    /// <summary>Give a group of the user further policies.</summary>
    GrantGroup,

    /// <summary>Join a group that has more rights.</summary>
    JoinGroup,

    /// <summary>Write a new version of a customer managed policy that is attached.</summary>
    WritePolicy,

    /// <summary>Put another version of an attached customer managed policy in force.</summary>
    SwitchPolicy,

    /// <summary>Take off, replace or rewrite the permissions boundary.</summary>
    RemoveBoundary,

    /// <summary>Take off or delete policies that deny.</summary>
    RemoveDeny,

    /// <summary>Give or take tags that conditions of policies ask for.</summary>
    ChangeTags,

    /// <summary>Control the identity provider that a role trusts, and assume it. Gains the role.</summary>
    ReplaceProvider,

    /// <summary>Create a user or role of one's own, without rights yet. Gains what it is given then.</summary>
    CreateIdentity,

    /// <summary>Create a role with all rights that trusts the caller.</summary>
    CreateRole,

    /// <summary>Create a user with all rights and its credentials.</summary>
    CreateUser,

    /// <summary>Create a user, put it into a group of administrators, and create its credentials.</summary>
    CreateMember,

    /// <summary>Have all rights given by a service that gives rights in the account; whether it does, the account's IAM data does not
    /// say.</summary>
    GrantElsewhere,
}
