package org.wardmote.read;

import org.wardmote.problem.Code;

/** Why a value cannot be taken, before its place is known. */
record Fault(Code code, String message, String hint) {}
