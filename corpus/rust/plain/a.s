	.file	"unit.1c65a698bd76cbab-cgu.0"
	.section	.text._ZN4unit5Point4norm17h600aac43029c64a5E,"ax",@progbits
	.globl	_ZN4unit5Point4norm17h600aac43029c64a5E
	.p2align	4
	.type	_ZN4unit5Point4norm17h600aac43029c64a5E,@function
_ZN4unit5Point4norm17h600aac43029c64a5E:
.Lfunc_begin0:
	.file	0 "/src" "unit.rs/@/unit.1c65a698bd76cbab-cgu.0"
	.cfi_startproc
	.file	1 "unit.rs" md5 0x983a6531dbe8a257a6c0c7e247c757f5
	.loc	1 9 9 prologue_end
	movl	(%rdi), %ecx
	.loc	1 9 27 is_stmt 0
	movl	4(%rdi), %eax
	.loc	1 9 9
	imull	%ecx, %ecx
	.loc	1 9 27
	imull	%eax, %eax
	.loc	1 9 9
	addl	%ecx, %eax
	.loc	1 10 6 is_stmt 1
	retq
.Ltmp0:
.Lfunc_end0:
	.size	_ZN4unit5Point4norm17h600aac43029c64a5E, .Lfunc_end0-_ZN4unit5Point4norm17h600aac43029c64a5E
	.cfi_endproc

	.section	.text._ZN4unit7largest17h1239ceaea011f2f8E,"ax",@progbits
	.globl	_ZN4unit7largest17h1239ceaea011f2f8E
	.p2align	4
	.type	_ZN4unit7largest17h1239ceaea011f2f8E,@function
_ZN4unit7largest17h1239ceaea011f2f8E:
.Lfunc_begin1:
	.loc	1 14 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
.Ltmp1:
	.loc	1 15 13 prologue_end
	movq	_ZN4unit5Point4norm17h600aac43029c64a5E@GOTPCREL(%rip), %r15
	callq	*%r15
.Ltmp2:
	movl	%eax, %ebp
	.loc	1 15 28 is_stmt 0
	movq	%rbx, %rdi
	callq	*%r15
	.loc	1 15 8
	cmpl	%eax, %ebp
	.loc	1 15 5
	cmovlq	%rbx, %r14
.Ltmp3:
	.loc	1 20 2 is_stmt 1
	movq	%r14, %rax
	.loc	1 20 2 epilogue_begin is_stmt 0
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
.Ltmp4:
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp5:
.Lfunc_end1:
	.size	_ZN4unit7largest17h1239ceaea011f2f8E, .Lfunc_end1-_ZN4unit7largest17h1239ceaea011f2f8E
	.cfi_endproc

	.section	.text.plain,"ax",@progbits
	.globl	plain
	.p2align	4
	.type	plain,@function
plain:
.Lfunc_begin2:
	.cfi_startproc
	.loc	1 24 5 prologue_end is_stmt 1
	leaq	1(%rdi), %rax
	.loc	1 25 2
	retq
.Ltmp6:
.Lfunc_end2:
	.size	plain, .Lfunc_end2-plain
	.cfi_endproc

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp2-.Lfunc_begin1
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin1
	.uleb128 .Ltmp3-.Lfunc_begin1
	.byte	1
	.byte	94
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp2-.Lfunc_begin1
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin1
	.uleb128 .Ltmp4-.Lfunc_begin1
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	4
	.byte	163
	.byte	1
	.byte	84
	.byte	159
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	37
	.byte	19
	.byte	5
	.byte	3
	.byte	37
	.byte	114
	.byte	23
	.byte	16
	.byte	23
	.byte	27
	.byte	37
	.byte	17
	.byte	1
	.byte	85
	.byte	35
	.byte	115
	.byte	23
	.byte	116
	.byte	23
	.ascii	"\214\001"
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	57
	.byte	1
	.byte	3
	.byte	37
	.byte	0
	.byte	0
	.byte	3
	.byte	19
	.byte	1
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	50
	.byte	11
	.ascii	"\210\001"
	.byte	15
	.byte	0
	.byte	0
	.byte	4
	.byte	13
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.ascii	"\210\001"
	.byte	15
	.byte	56
	.byte	11
	.byte	50
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	46
	.byte	1
	.byte	110
	.byte	37
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	6
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	37
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	8
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	10
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	12
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	51
	.byte	6
	.byte	0
	.byte	0
	.byte	13
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	71
	.byte	19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	5
	.byte	1
	.byte	8
	.long	.debug_abbrev
	.byte	1
	.byte	0
	.short	28
	.byte	1
	.long	.Lstr_offsets_base0
	.long	.Lline_table_start0
	.byte	2
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.byte	3
	.byte	7
	.byte	8
	.byte	1
	.byte	4
	.byte	4
	.byte	4
	.long	150
	.byte	4
	.byte	0
	.byte	1
	.byte	4
	.byte	6
	.long	150
	.byte	4
	.byte	4
	.byte	1
	.byte	5
	.byte	8
	.byte	9
	.byte	1
	.byte	8
	.long	150


	.byte	6
	.long	154
	.byte	0
	.byte	0
	.byte	7
	.byte	1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.byte	11
	.byte	12
	.byte	1
	.byte	14
	.long	154

	.byte	8
	.byte	0
	.byte	16
	.byte	1
	.byte	14
	.long	154
	.byte	8
	.byte	1
	.byte	17
	.byte	1
	.byte	14
	.long	154
	.byte	0
	.byte	9
	.byte	2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.byte	13
	.byte	1
	.byte	23
	.long	187

	.byte	10
	.byte	1
	.byte	85
	.byte	4
	.byte	1
	.byte	23
	.long	187
	.byte	0
	.byte	0
	.byte	11
	.byte	5
	.byte	5
	.byte	4
	.byte	12
	.long	49
	.byte	10
	.long	0
	.byte	13
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	72
	.byte	10
	.byte	1
	.byte	85
	.byte	15
	.byte	1
	.byte	8
	.long	154
	.byte	0
	.byte	11
	.byte	14
	.byte	7
	.byte	8
	.byte	0
.Ldebug_info_end0:
	.section	.text._ZN4unit5Point4norm17h600aac43029c64a5E,"ax",@progbits
.Lsec_end0:
	.section	.text._ZN4unit7largest17h1239ceaea011f2f8E,"ax",@progbits
.Lsec_end1:
	.section	.text.plain,"ax",@progbits
.Lsec_end2:
	.section	.debug_aranges,"",@progbits
	.long	76
	.short	2
	.long	.Lcu_begin0
	.byte	8
	.byte	0
	.zero	4,255
	.quad	.Lfunc_begin0
	.quad	.Lsec_end0-.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lsec_end1-.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lsec_end2-.Lfunc_begin2
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1
.Ldebug_list_header_start1:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3
	.byte	0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	2
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	76
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))"
.Linfo_string1:
	.asciz	"unit.rs/@/unit.1c65a698bd76cbab-cgu.0"
.Linfo_string2:
	.asciz	"/src"
.Linfo_string3:
	.asciz	"unit"
.Linfo_string4:
	.asciz	"Point"
.Linfo_string5:
	.asciz	"x"
.Linfo_string6:
	.asciz	"i32"
.Linfo_string7:
	.asciz	"y"
.Linfo_string8:
	.asciz	"_ZN4unit5Point4norm17h600aac43029c64a5E"
.Linfo_string9:
	.asciz	"norm"
.Linfo_string10:
	.asciz	"&unit::Point"
.Linfo_string11:
	.asciz	"largest"
.Linfo_string12:
	.asciz	"_ZN4unit7largest17h1239ceaea011f2f8E"
.Linfo_string13:
	.asciz	"plain"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"self"
.Linfo_string16:
	.asciz	"left"
.Linfo_string17:
	.asciz	"right"
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string4
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string12
	.long	.Linfo_string11
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.debug_names,"",@progbits
	.long	.Lnames_end0-.Lnames_start0
.Lnames_start0:
	.short	5
	.short	0
	.long	1
	.long	0
	.long	0
	.long	10
	.long	10
	.long	.Lnames_abbrev_end0-.Lnames_abbrev_start0
	.long	8
	.ascii	"LLVM0700"
	.long	.Lcu_begin0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	1
	.long	4
	.long	0
	.long	9
	.long	0
	.long	10
	.long	193506244
	.long	368724004
	.long	-1983104732
	.long	193493075
	.long	270965785
	.long	565247785
	.long	2090551425
	.long	2090801605
	.long	1742652727
	.long	271082479
	.long	.Linfo_string14
	.long	.Linfo_string8
	.long	.Linfo_string12
	.long	.Linfo_string6
	.long	.Linfo_string13
	.long	.Linfo_string10
	.long	.Linfo_string9
	.long	.Linfo_string3
	.long	.Linfo_string11
	.long	.Linfo_string4
	.long	.Lnames9-.Lnames_entries0
	.long	.Lnames5-.Lnames_entries0
	.long	.Lnames7-.Lnames_entries0
	.long	.Lnames2-.Lnames_entries0
	.long	.Lnames8-.Lnames_entries0
	.long	.Lnames3-.Lnames_entries0
	.long	.Lnames4-.Lnames_entries0
	.long	.Lnames0-.Lnames_entries0
	.long	.Lnames6-.Lnames_entries0
	.long	.Lnames1-.Lnames_entries0
.Lnames_abbrev_start0:
	.byte	1
	.byte	36
	.byte	3
	.byte	19
	.byte	4
	.byte	25
	.byte	0
	.byte	0
	.byte	2
	.byte	46
	.byte	3
	.byte	19
	.byte	4
	.byte	25
	.byte	0
	.byte	0
	.byte	3
	.byte	46
	.byte	3
	.byte	19
	.byte	4
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	15
	.byte	3
	.byte	19
	.byte	4
	.byte	25
	.byte	0
	.byte	0
	.byte	5
	.byte	57
	.byte	3
	.byte	19
	.byte	4
	.byte	25
	.byte	0
	.byte	0
	.byte	6
	.byte	19
	.byte	3
	.byte	19
	.byte	4
	.byte	19
	.byte	0
	.byte	0
	.byte	0
.Lnames_abbrev_end0:
.Lnames_entries0:
.Lnames9:
.L5:
	.byte	1
	.long	187
	.byte	0
.Lnames5:
.L2:
	.byte	2
	.long	164
	.byte	0
.Lnames7:
.L0:
	.byte	3
	.long	88
	.long	.L1-.Lnames_entries0
	.byte	0
.Lnames2:
.L7:
	.byte	1
	.long	150
	.byte	0
.Lnames8:
.L6:
	.byte	3
	.long	123
	.long	.L1-.Lnames_entries0
	.byte	0
.Lnames3:
.L3:
	.byte	4
	.long	154
	.byte	0
.Lnames4:
	.byte	2
	.long	164
	.byte	0
.Lnames0:
.L1:
	.byte	5
	.long	47
	.byte	0
.Lnames6:
	.byte	3
	.long	88
	.long	.L1-.Lnames_entries0
	.byte	0
.Lnames1:
.L4:
	.byte	6
	.long	49
	.long	.L1-.Lnames_entries0
	.byte	0
	.p2align	2, 0x0
.Lnames_end0:
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
